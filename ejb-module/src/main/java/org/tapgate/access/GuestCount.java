package org.tapgate.access;

/**
 * The guests that a terminal counts at the door.
 *
 * @param adult grown-ups, not negative
 * @param child children from the free age on, not negative
 * @param childUnderFreeAge children below it, not negative
 */
public record GuestCount(int adult, int child, int childUnderFreeAge) {

    /** The cardholder alone. */
    public static final GuestCount NOBODY = new GuestCount(0, 0, 0);

    /** Refuses negative numbers: the doors check what clients send before. */
    public GuestCount {
        if (adult < 0 || child < 0 || childUnderFreeAge < 0) {
            throw new IllegalArgumentException("Fewer than no guests");
        }
    }
}
