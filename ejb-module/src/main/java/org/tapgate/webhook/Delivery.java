package org.tapgate.webhook;

import java.time.Instant;
import java.util.UUID;
import org.tapgate.event.StreamOwner;

/**
 * A delivery as people see it.
 *
 * @param id identifier
 * @param endpointId to whom
 * @param owner whose
 * @param eventId what
 * @param eventType its type
 * @param sequence its number
 * @param state where it is
 * @param attempts how many there were
 * @param nextAt when it is tried next; null when it is not waiting
 * @param replay whether a person asked for it last
 * @param createdAt when it was made
 * @param endedAt when it was delivered or given up; null before
 */
public record Delivery(
        UUID id,
        UUID endpointId,
        StreamOwner owner,
        UUID eventId,
        String eventType,
        long sequence,
        DeliveryState state,
        int attempts,
        Instant nextAt,
        boolean replay,
        Instant createdAt,
        Instant endedAt) {}
