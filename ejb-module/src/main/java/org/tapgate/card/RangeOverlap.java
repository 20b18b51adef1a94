package org.tapgate.card;

/**
 * Two account ranges with numbers in common, at least one of them from the file that is brought in. The narrower one
 * describes the cards in both; that is often meant when one lies within the other, and seldom when they cross.
 *
 * @param line the line of the file with the first one
 * @param range that line's range
 * @param other the other range, of the file or stored before
 * @param relation how the first lies to the other
 */
public record RangeOverlap(long line, AccountRange range, AccountRange other, Relation relation) {

    /** How two ranges lie to each other that have numbers in common. */
    public enum Relation {
        /** The range lies within the other, or covers the same numbers. */
        WITHIN,
        /** The range contains the other. */
        AROUND,
        /** Each has numbers that the other has not. */
        CROSSING;

        static Relation of(PanRange range, PanRange other) {
            if (range.from() >= other.from() && range.to() <= other.to()) {
                return WITHIN;
            }
            return range.from() <= other.from() && range.to() >= other.to() ? AROUND : CROSSING;
        }
    }
}
