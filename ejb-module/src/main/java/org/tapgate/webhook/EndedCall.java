package org.tapgate.webhook;

import java.time.Duration;

/**
 * A call that has ended, and of which nothing is written yet.
 *
 * @param lane where it had its place
 * @param shipment what was sent
 * @param call how it went out
 * @param reply what came back
 */
public record EndedCall(Lane lane, Shipment shipment, Outgoing call, Reply reply) {

    /** Whoever takes that long for a success is in the way of others all the same. */
    private static final Duration SLOW = Duration.ofSeconds(2);

    /** The lane of the next calls of that endpoint. */
    public Lane nextLane() {
        return reply.result().isSuccess() && reply.took().compareTo(SLOW) < 0 ? Lane.FIRST : Lane.SLOW;
    }
}
