package org.tapgate.api.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.webhook.Delivery;
import org.tapgate.webhook.DeliveryState;

/** A delivery as lists show it. */
@Schema(name = "Delivery")
public record DeliveryBody(
        UUID id,
        UUID endpointId,
        @Schema(description = "The webhook-id") UUID eventId,
        @Schema(example = "entry.completed") String eventType,
        long sequence,
        DeliveryState state,
        int attempts,

        @Schema(nullable = true, description = "When it is tried next")
        Instant nextAt,

        boolean replay,
        Instant createdAt,

        @Schema(nullable = true, description = "When it was delivered or given up")
        Instant endedAt) {

    static DeliveryBody of(Delivery delivery) {
        return new DeliveryBody(
                delivery.id(),
                delivery.endpointId(),
                delivery.eventId(),
                delivery.eventType(),
                delivery.sequence(),
                delivery.state(),
                delivery.attempts(),
                delivery.nextAt(),
                delivery.replay(),
                delivery.createdAt(),
                delivery.endedAt());
    }
}
