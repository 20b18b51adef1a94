package org.tapgate.messaging;

import java.time.Duration;
import java.time.Instant;

/**
 * When the sweep sends the next wake-up for work that is still pending: 10 s after the change, then twice as long each
 * time, at most an hour. The first step leaves a healthy listener time enough; the last one keeps work that can never
 * succeed from filling its dead-letter queue.
 */
public final class ResendSchedule {

    private static final Duration FIRST = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofHours(1);

    /** Beyond this many doublings the step is the longest one anyway. */
    private static final int MOST_DOUBLINGS = 9;

    private ResendSchedule() {}

    /**
     * The time of the next wake-up.
     *
     * @param attempts wake-ups that the sweep sent so far; 0 for new work
     */
    public static Instant next(int attempts, Instant now) {
        Duration step = FIRST.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return now.plus(step.compareTo(LONGEST) < 0 ? step : LONGEST);
    }
}
