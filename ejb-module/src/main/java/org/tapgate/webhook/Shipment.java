package org.tapgate.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A delivery that this node has taken to send.
 *
 * @param id of the delivery
 * @param claim proves that it is still ours when the outcome is written
 * @param leaseEnd when somebody else may take it
 * @param endpointId to whom
 * @param endpointVersion as whom: it may have been changed since
 * @param url where to
 * @param format how its endpoint wants it
 * @param secrets to sign with, the one in use first
 * @param eventId the {@code webhook-id}
 * @param eventType its type
 * @param body what is signed and sent, as it was frozen
 * @param attempts how many there were before
 * @param step how many of them failed since it was last put on its way
 * @param replay whether a person asked for it
 */
public record Shipment(
        UUID id,
        UUID claim,
        Instant leaseEnd,
        UUID endpointId,
        long endpointVersion,
        String url,
        EndpointFormat format,
        List<EndpointSecret> secrets,
        UUID eventId,
        String eventType,
        String body,
        int attempts,
        int step,
        boolean replay) {

    /** 15 s (webhooks.md section 3), and some for a busy machine. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(40);

    /** Copies the secrets. */
    public Shipment {
        secrets = List.copyOf(secrets);
    }

    /** Whether a call that begins then should have ended before the lease ends. */
    public boolean canBeSent(Instant now) {
        return now.isBefore(leaseEnd.minus(LONGEST_CALL));
    }
}
