package org.tapgate.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tapgate.messaging.Routes;
import org.tapgate.messaging.boundary.LastLook;

/** Tells of dead letters; always up, see the package. */
@Readiness
@ApplicationScoped
public class DeadLetters implements HealthCheck {

    @Inject
    private LastLook last;

    @Inject
    private Routes routes;

    @Override
    public HealthCheckResponse call() {
        var state = last.state();
        var answer = HealthCheckResponse.named("dead-letters").up();
        var alert = false;
        for (String queue : routes.deadLetterQueues()) {
            var letters = state.messagesOn(queue);
            letters.ifPresent(count -> answer.withData(queue, count));
            alert = alert || letters.orElse(0L) > 0;
        }
        return answer.withData("alert", alert).build();
    }
}
