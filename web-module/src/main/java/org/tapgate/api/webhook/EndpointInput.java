package org.tapgate.api.webhook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.Filled;
import org.tapgate.webhook.EndpointDraft;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.SignatureScheme;

/** An endpoint as it is sent. */
@Schema(name = "WebhookEndpointInput")
public record EndpointInput(
        @Schema(description = "Whose, for callers of the operator; stays as it was created", nullable = true)
        UUID clientId,

        @Filled @Schema(description = "https, leading to public addresses only", example = "https://shop.example/hooks")
        String url,

        @Schema(description = "Empty or left out for all", example = "[\"entry.completed\"]")
        List<String> eventTypes,

        @Schema(nullable = true) String description,

        @Schema(description = "STANDARD when left out", example = "STANDARD")
        EndpointFormat format,

        @Schema(
                description = "HMAC (v1) when left out; ED25519 (v1a) gives you a public key instead of a secret. It"
                        + " stays as it was created",
                example = "HMAC")
        SignatureScheme signature,

        @Schema(description = "1 to 1000 calls a second; no limit of its own when left out", nullable = true)
        Integer rateLimitPerSecond,

        @Schema(description = "One after the other, none before the one before has ended; false when left out")
        Boolean ordered,

        @Schema(description = "True when left out") Boolean enabled) {

    Optional<UUID> client() {
        return Optional.ofNullable(clientId);
    }

    EndpointDraft draft() {
        return new EndpointDraft(
                url,
                eventTypes == null ? Set.of() : new HashSet<>(eventTypes),
                description,
                format == null ? EndpointFormat.STANDARD : format,
                signature,
                rateLimitPerSecond,
                Boolean.TRUE.equals(ordered),
                !Boolean.FALSE.equals(enabled));
    }
}
