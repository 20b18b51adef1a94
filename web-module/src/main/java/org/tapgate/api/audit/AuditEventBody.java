package org.tapgate.api.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.audit.Actor;
import org.tapgate.audit.AuditEvent;

/** An event of the audit trail as it is answered. */
@Schema(name = "AuditEvent")
public record AuditEventBody(
        UUID id,
        Instant at,
        ActorBody actor,
        @Schema(example = "location.created") String action,

        @Schema(description = "Identifier of the thing", example = "01980000-0000-7000-8000-000000000000")
        String subject,

        @Schema(nullable = true, description = "The request that did it; null for timers")
        String requestId,

        @Schema(description = "What is worth knowing, by name; never a secret", example = "{\"name\": \"Lounge\"}")
        Map<String, Object> facts) {

    /** Who did it; the system itself has no id. */
    @Schema(name = "AuditActor")
    public record ActorBody(
            Actor.Kind kind,
            @Schema(nullable = true) UUID id,
            @Schema(example = "ann@bank.example") String name) {}

    static AuditEventBody of(AuditEvent event) {
        var actor = event.actor();
        return new AuditEventBody(
                event.id(),
                event.at(),
                new ActorBody(actor.kind(), actor.id(), actor.name()),
                event.action(),
                event.subject(),
                event.requestId().orElse(null),
                event.facts());
    }
}
