package org.tapgate.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import org.tapgate.event.EventType;
import org.tapgate.messaging.DomainEvent;

/** That the last attempt of a delivery failed, and a person can recover it (webhooks.md section 3). */
public final class ExhaustedEvent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExhaustedEvent() {}

    /** The event; none when the delivery was of such an event itself, or a broken endpoint would hear of it forever. */
    public static Optional<DomainEvent> of(Shipment shipment, Instant now) {
        var type = EventType.DELIVERY_EXHAUSTED.wireName();
        return shipment.eventType().equals(type)
                ? Optional.empty()
                : Optional.of(DomainEvent.of(type, shipment.id(), now, data(shipment)));
    }

    private static String data(Shipment shipment) {
        return JSON.createObjectNode()
                .put("state", DeliveryState.EXHAUSTED.name())
                .put("endpointId", shipment.endpointId().toString())
                .put("eventId", shipment.eventId().toString())
                .put("eventType", shipment.eventType())
                .put("attempts", shipment.attempts() + 1)
                .toString();
    }
}
