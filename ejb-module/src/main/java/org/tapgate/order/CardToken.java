package org.tapgate.order;

/**
 * The acquirer's own name for a card, by which it is charged when its number is no longer here. It is worth nothing to
 * anyone but this acquirer, and is not shown.
 *
 * @param value as the acquirer gave it, 1 to 200 characters
 */
public record CardToken(String value) {

    private static final int LONGEST = 200;

    /** Refuses what is no token. */
    public CardToken {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A card token has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "CardToken";
    }
}
