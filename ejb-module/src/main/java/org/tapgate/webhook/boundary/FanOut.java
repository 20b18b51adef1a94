package org.tapgate.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapgate.event.StreamEvent;
import org.tapgate.event.StreamFollower;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUps;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DeliveryState;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.NewDelivery;

/** Makes the deliveries of events, in the transaction that numbers them. */
@ApplicationScoped
public class FanOut implements StreamFollower {

    @Inject
    private EndpointRegister endpoints;

    @Inject
    private DeliveryQueue queue;

    @Inject
    private WakeUps wakeUps;

    @Inject
    private InstantSource clock;

    @Override
    public void appended(List<StreamEvent> events) {
        var owners = events.stream().map(StreamEvent::owner).collect(Collectors.toSet());
        var deliveries = NewDelivery.of(events, endpoints.of(owners));
        queue.add(deliveries, clock.instant());
        deliveries.stream()
                .filter(delivery -> delivery.state() == DeliveryState.PENDING)
                .collect(Collectors.toMap(delivery -> delivery.endpoint().id(), it -> it, (first, later) -> first))
                .values()
                .forEach(this::wakeUp);
    }

    /** One stands for all of its endpoint: whoever is woken up takes what is waiting. */
    private void wakeUp(NewDelivery delivery) {
        wakeUps.afterCommit(new WakeUp(delivery.lane().queue(), delivery.id(), Optional.empty()));
    }
}
