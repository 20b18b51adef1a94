package org.tapgate.messaging.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tapgate.messaging.Routes;
import org.tapgate.messaging.Subscription;

/** Collects the subscriptions of all features. */
@ApplicationScoped
class SubscribedRoutes {

    @Produces
    @Singleton
    Routes routes(Instance<Subscription> subscriptions) {
        return new Routes(subscriptions.stream().toList());
    }
}
