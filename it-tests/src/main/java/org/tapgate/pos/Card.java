package org.tapgate.pos;

import java.util.Map;

/**
 * A card in the reader. Shows its last four digits only.
 *
 * @param pan 12 to 19 digits
 * @param expiry month of expiry, such as {@code 2028-12}
 */
public record Card(String pan, String expiry) {

    private static final int SHOWN = 4;

    /** As the POS API wants it. */
    Map<String, String> json() {
        return Map.of("pan", pan, "expiry", expiry);
    }

    @Override
    public String toString() {
        return "Card[..." + pan.substring(Math.max(0, pan.length() - SHOWN)) + "]";
    }
}
