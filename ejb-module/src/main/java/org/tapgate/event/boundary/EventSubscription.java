package org.tapgate.event.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.tapgate.event.EventType;
import org.tapgate.event.Sequencer;
import org.tapgate.messaging.Subscription;

/** Every event of the catalogue gets a place. */
@Dependent
class EventSubscription {

    @Produces
    Subscription subscription() {
        return new Subscription(Sequencer.QUEUE, EventType.wireNames(), true);
    }
}
