package org.tapgate.pos;

/**
 * Who comes along with the cardholder.
 *
 * @param adult grown-ups
 * @param child children of the rule's age or older
 * @param childUnderFreeAge younger ones
 */
public record Guests(int adult, int child, int childUnderFreeAge) {

    /** The cardholder comes alone. */
    public static final Guests NONE = new Guests(0, 0, 0);
}
