package org.tapgate.webhook;

/**
 * A call that has ended, and of which nothing is written yet.
 *
 * @param lane where it had its place
 * @param shipment what was sent
 * @param call how it went out
 * @param reply what came back
 */
public record EndedCall(Lane lane, Shipment shipment, Outgoing call, Reply reply) {

    /** Whether its place is for the next call of that endpoint; one that failed goes on in the lane of the slow. */
    public boolean keepsPlace() {
        return reply.result().isSuccess() || lane == Lane.SLOW;
    }
}
