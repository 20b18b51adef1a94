package org.tapgate.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.tapgate.event.StreamOwner;
import org.tapgate.messaging.Outbox;
import org.tapgate.platform.Log;
import org.tapgate.webhook.ExhaustedEvent;
import org.tapgate.webhook.Shipment;

/** Says that a delivery was given up: to the operator in the log, to its client by an event. */
@ApplicationScoped
class Exhaustion {

    private static final Log LOG = Log.of(Exhaustion.class);

    @Inject
    Outbox outbox;

    void tell(Shipment shipment, StreamOwner owner, Instant now) {
        ExhaustedEvent.of(shipment, now)
                .map(event -> owner.client().map(event::forClient).orElse(event))
                .ifPresent(outbox::publish);
        LOG.warn(
                "Webhook delivery exhausted",
                Map.of("endpointId", shipment.endpointId(), "deliveryId", shipment.id(), "type", shipment.eventType()));
    }
}
