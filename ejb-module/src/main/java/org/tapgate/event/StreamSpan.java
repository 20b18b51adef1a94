package org.tapgate.event;

/**
 * The part of a sequence that is kept.
 *
 * @param first number of the oldest event that is kept; one more than {@code last} when none is
 * @param last number of the newest event, 0 when there never was one
 */
public record StreamSpan(long first, long last) {

    /** A sequence that has not begun. */
    public static final StreamSpan EMPTY = new StreamSpan(1, 0);

    /** Whether a reader who has read to that number would miss events that are forgotten; 0 reads what there is. */
    public boolean hasForgottenAfter(long sequence) {
        return sequence > 0 && sequence < first - 1;
    }
}
