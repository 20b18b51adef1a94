package org.tapgate.card;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A primary account number: 12 to 19 digits with a valid check digit (ISO/IEC 7812-1). It prints itself masked, is not
 * serialisable, and its digits leave this package only towards those outside who issued or acquire the card.
 */
public final class Pan {

    private static final int SHORTEST = 12;

    private static final int LONGEST = 19;

    private final String digits;

    private Pan(String digits) {
        this.digits = digits;
    }

    /** Reads a number without spaces or dashes; empty when it cannot be a card's, null included. */
    public static Optional<Pan> parse(String text) {
        if (text == null || text.length() < SHORTEST || text.length() > LONGEST) {
            return Optional.empty();
        }
        return Luhn.holds(text) ? Optional.of(new Pan(text)) : Optional.empty();
    }

    /** What may be shown and stored of it. */
    public MaskedPan masked() {
        return new MaskedPan(digits.substring(0, 6), digits.substring(digits.length() - 4));
    }

    /** The digits, for a gateway that asks the card's acquirer or issuer. Nobody else may see them (HouseRules). */
    public String reveal() {
        return digits;
    }

    /** Its place among ranges of numbers: padded on the right with zeros to 19 digits. */
    long place() {
        return PanRange.place(digits, '0');
    }

    byte[] bytes() {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pan pan && digits.equals(pan.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Masked, such as {@code 543210******7899}. */
    @Override
    public String toString() {
        return masked().toString();
    }
}
