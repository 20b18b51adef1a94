package org.tapgate.api.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.webhook.CircuitState;
import org.tapgate.webhook.DisabledReason;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.SignatureScheme;

/** An endpoint as it is answered. */
@Schema(name = "WebhookEndpoint")
public record EndpointBody(
        UUID id,

        @Schema(nullable = true, description = "Null for the operator's own")
        UUID clientId,

        @Schema(example = "https://shop.example/hooks") String url,
        @Schema(description = "Empty for all") List<String> eventTypes,
        @Schema(nullable = true) String description,
        EndpointFormat format,
        SignatureScheme signature,
        @Schema(nullable = true) Integer rateLimitPerSecond,
        boolean ordered,
        boolean enabled,
        @Schema(nullable = true) DisabledReason disabledReason,
        @Schema(nullable = true) Instant disabledAt,

        @Schema(description = "CLOSED when it is called as usual")
        CircuitState circuit,

        @Schema(nullable = true, description = "The first failure since its last success")
        Instant failingSince,

        Instant createdAt,
        Instant changedAt) {

    static EndpointBody of(Endpoint endpoint) {
        var settings = endpoint.settings();
        return new EndpointBody(
                endpoint.id(),
                endpoint.owner().client().orElse(null),
                settings.url(),
                settings.eventTypes().stream().sorted().toList(),
                settings.description(),
                settings.format(),
                settings.signature(),
                settings.ratePerSecond(),
                settings.ordered(),
                endpoint.disabled().isEmpty(),
                endpoint.disabled().map(Endpoint.Disabled::reason).orElse(null),
                endpoint.disabled().map(Endpoint.Disabled::since).orElse(null),
                endpoint.health().circuit().state(),
                endpoint.health().failingSince(),
                endpoint.createdAt(),
                endpoint.changedAt());
    }
}
