package org.tapgate.identity;

import org.tapgate.platform.WriteOutcome;

/** Why a change of identities that is well-formed is refused as things are. */
public enum Refusal implements WriteOutcome.Refusal {
    /** E-mail addresses are what people sign in with. */
    EMAIL_TAKEN("Another user has this e-mail address"),
    /** Without one nobody could let anybody in again. */
    LAST_ADMIN("One active administrator has to remain"),
    /** Applications or users still belong to the client. */
    CLIENT_IN_USE("Applications or users still belong to this client");

    private final String message;

    Refusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
