package org.tapgate.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.event.StreamEvent;
import org.tapgate.platform.Ids;

/**
 * An event that an endpoint is to be told of.
 *
 * @param id identifier of the delivery
 * @param endpoint to whom
 * @param event what
 */
public record NewDelivery(UUID id, Endpoint endpoint, StreamEvent event) {

    /** All deliveries that these events make, to these endpoints. */
    public static List<NewDelivery> of(List<StreamEvent> events, List<Endpoint> endpoints) {
        var deliveries = new ArrayList<NewDelivery>();
        for (var event : events) {
            endpoints.stream()
                    .filter(endpoint -> endpoint.wants(event))
                    .forEach(endpoint -> deliveries.add(new NewDelivery(Ids.next(), endpoint, event)));
        }
        return deliveries;
    }

    /** Held when the endpoint takes nothing now. */
    public DeliveryState state() {
        var takes = endpoint.disabled().isEmpty() && endpoint.health().circuit().state() == CircuitState.CLOSED;
        return takes ? DeliveryState.PENDING : DeliveryState.HELD;
    }

    /** What is sent instead of the body of the event, frozen with the delivery; empty when that itself is sent. */
    public Optional<String> ownBody() {
        return Optional.of(event)
                .filter(it -> endpoint.settings().format() == EndpointFormat.POINT && PointBody.canTell(it.type()))
                .map(it -> PointBody.of(it.body()));
    }

    /** The lane of its first attempt. */
    public Lane lane() {
        return Lane.of(endpoint.health(), 0);
    }
}
