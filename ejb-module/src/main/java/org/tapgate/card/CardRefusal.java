package org.tapgate.card;

import org.tapgate.platform.WriteOutcome.Refusal;

/** What cannot be done with a card as things are. */
public enum CardRefusal implements Refusal {
    CARD_CLOSED("Another card took the place of this one"),
    REPLACEMENT_CLOSED("The card that should take its place was itself replaced"),
    SAME_CARD("A card cannot take its own place"),
    ALREADY_WHITELISTED("The card is on the whitelist");

    private final String message;

    CardRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
