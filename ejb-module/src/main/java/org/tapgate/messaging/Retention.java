package org.tapgate.messaging;

import java.time.Duration;

/**
 * How long what is over is kept.
 *
 * @param events at least 30 days (webhooks.md section 1)
 */
public record Retention(Duration events) {

    private static final Duration LEAST = Duration.ofDays(30);

    /** Refuses to forget events too early. */
    public Retention {
        if (events.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("Events are kept for 30 days at least, not for " + events);
        }
    }

    /** Done work is only of use to someone who looks into what happened today or yesterday. */
    public Duration doneWork() {
        return Duration.ofDays(2);
    }
}
