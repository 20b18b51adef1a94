package org.tapgate.report;

/**
 * How many.
 *
 * @param entries cardholders
 * @param adults guests grown up
 * @param children guests from the free age on
 * @param childrenUnderFreeAge guests below it
 */
public record TrafficCounts(long entries, long adults, long children, long childrenUnderFreeAge) {

    /** Both together. */
    public TrafficCounts plus(TrafficCounts other) {
        return new TrafficCounts(
                entries + other.entries,
                adults + other.adults,
                children + other.children,
                childrenUnderFreeAge + other.childrenUnderFreeAge);
    }
}
