package org.tapgate.wording;

import org.tapgate.platform.WriteOutcome.Refusal;

/** What cannot be done with a message as things are. */
public enum PosMessageRefusal implements Refusal {
    MESSAGE_EXISTS("There is a text for this code, language and client"),
    FALLBACK_MESSAGE("The English text is shown where there is no other: change it, but keep it");

    private final String message;

    PosMessageRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
