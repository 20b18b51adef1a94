package org.tapgate.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * How an endpoint is doing.
 *
 * @param circuit whether it is called
 * @param failingSince the first failure since its last success; null when the last call succeeded
 * @param bucket how many calls are free, for one that wants a limit
 */
public record Health(Circuit circuit, Instant failingSince, TokenBucket bucket) {

    /** As it should be. */
    public static final Health GOOD = new Health(Circuit.CLOSED, null, new TokenBucket(0, null));

    /** How long an endpoint may do nothing but fail. It is judged at a failure, so the last one is that much later. */
    private static final Duration PATIENCE = Duration.ofDays(5);

    /** Whether it needs a lane of its own. */
    public boolean isPoor() {
        return circuit.state() != CircuitState.CLOSED || failingSince != null;
    }

    /**
     * After a call.
     *
     * @param recent this one and those before it
     */
    public Health after(AttemptResult result, RecentCalls recent, Instant now) {
        return result.isSuccess() ? recovered() : failed(recent, now);
    }

    /** After a success. */
    public Health recovered() {
        return new Health(Circuit.CLOSED, null, bucket);
    }

    /** After a failure. */
    public Health failed(RecentCalls recent, Instant now) {
        return new Health(circuit.afterFailure(recent, now), failingSince == null ? now : failingSince, bucket);
    }

    /** Whether it has done nothing but fail for so long that it is hopeless (webhooks.md section 3). */
    public boolean isHopeless(Instant now) {
        return failingSince != null && !now.isBefore(failingSince.plus(PATIENCE));
    }

    /** With another circuit. */
    public Health with(Circuit other) {
        return new Health(other, failingSince, bucket);
    }

    /** With another bucket. */
    public Health with(TokenBucket other) {
        return new Health(circuit, failingSince, other);
    }
}
