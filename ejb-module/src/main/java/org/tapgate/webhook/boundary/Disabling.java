package org.tapgate.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.tapgate.audit.Actor;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.event.EventType;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Outbox;
import org.tapgate.platform.Log;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DisabledReason;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;

/** Takes an endpoint out of use that cannot be helped: one event, one mail, and what comes for it is held. */
@ApplicationScoped
class Disabling {

    private static final Log LOG = Log.of(Disabling.class);

    @Inject
    EndpointRegister endpoints;

    @Inject
    DeliveryQueue queue;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    /** Unless it is out of use already; the endpoint as it is then. */
    Endpoint disable(Endpoint endpoint, DisabledReason reason, Instant now) {
        if (endpoint.disabled().isPresent()) {
            return endpoint;
        }
        var disabled = new Endpoint.Disabled(reason, now);
        endpoints.disable(endpoint.id(), disabled);
        queue.hold(endpoint.id());
        var event = DomainEvent.of(
                EventType.ENDPOINT_DISABLED.wireName(), endpoint.id(), now, "{\"state\":\"" + reason.name() + "\"}");
        outbox.publish(endpoint.owner().client().map(event::forClient).orElse(event));
        trail.note(Actor.SYSTEM, "webhook-endpoint.disabled", endpoint.id(), Map.of("reason", reason.name()));
        LOG.warn("Webhook endpoint disabled", Map.of("endpointId", endpoint.id(), "reason", reason));
        return endpoint.with(disabled);
    }
}
