package org.tapgate.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a failed delivery is tried again (webhooks.md section 3). */
public final class RetrySchedule {

    /** After the first attempt, the second one, and so on. */
    static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration BUSY = Duration.ofSeconds(60);

    private static final Duration LEAST_PATIENCE = Duration.ofHours(1);

    private final double jitter;

    /**
     * A schedule whose steps vary.
     *
     * @param jitter by how much, as a part of the step: 0.2 for between 80 and 120 percent
     */
    public RetrySchedule(double jitter) {
        if (jitter < 0 || jitter >= 1) {
            throw new IllegalArgumentException("jitter is a part of a step, from 0 to below 1");
        }
        this.jitter = jitter;
    }

    /**
     * The time of the next attempt.
     *
     * @param step failed attempts since the delivery was last put on its way, this one included
     * @param chance from 0 to 1, drawn at random
     * @return empty when that was the last attempt
     */
    public Optional<Instant> next(int step, Reply reply, Instant now, double chance) {
        if (step > STEPS.size()) {
            return Optional.empty();
        }
        var plain = STEPS.get(step - 1);
        var varied = Duration.ofMillis(Math.round(plain.toMillis() * (1 + jitter * (2 * chance - 1))));
        var calm = reply.isBusy() ? longer(varied, BUSY) : varied;
        return Optional.of(now.plus(longer(calm, wished(reply, plain))));
    }

    private static Duration wished(Reply reply, Duration step) {
        var most = longer(step.multipliedBy(2), LEAST_PATIENCE);
        var wish = reply.retryAfter().orElse(Duration.ZERO);
        return wish.compareTo(most) < 0 ? wish : most;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
