package org.tapgate.webhook.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.tapgate.messaging.Subscription;
import org.tapgate.webhook.Lane;

/** Has the queues of the lanes watched like all others. Deliveries wake their listeners up, not events. */
@Dependent
class LaneQueues {

    @Produces
    Subscription first() {
        return of(Lane.FIRST);
    }

    @Produces
    Subscription retry() {
        return of(Lane.RETRY);
    }

    @Produces
    Subscription slow() {
        return of(Lane.SLOW);
    }

    private static Subscription of(Lane lane) {
        return new Subscription(lane.queue(), Set.of());
    }
}
