package org.tapgate.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * How many calls of an endpoint are free right now; filled at its rate, and holds one second of it.
 *
 * @param tokens calls that were free at that time
 * @param at when it was last looked at; null before that
 */
public record TokenBucket(double tokens, Instant at) {

    private static final double SECOND = 1_000;

    /** The bucket now, for so many calls a second. */
    public TokenBucket filled(int perSecond, Instant now) {
        double grown =
                at == null ? perSecond : tokens + Duration.between(at, now).toMillis() / SECOND * perSecond;
        return new TokenBucket(Math.max(0, Math.min(perSecond, grown)), now);
    }

    /** How many calls are free. */
    public int whole() {
        return (int) tokens;
    }

    /** The bucket after so many calls. */
    public TokenBucket without(int calls) {
        return new TokenBucket(tokens - calls, at);
    }

    /** How long until a call is free. */
    public Duration untilOne(int perSecond) {
        return Duration.ofMillis((long) Math.ceil(Math.max(0, 1 - tokens) * SECOND / perSecond));
    }
}
