package org.tapgate.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tapgate.messaging.Routes;
import org.tapgate.messaging.boundary.LastLook;

/** The broker answered within the last seconds, and it has the queues that we need. */
@Readiness
@ApplicationScoped
public class BrokerAnswers implements HealthCheck {

    @Inject
    private LastLook last;

    @Inject
    private Routes routes;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker")
                .status(last.state().has(routes.allQueues()))
                .build();
    }
}
