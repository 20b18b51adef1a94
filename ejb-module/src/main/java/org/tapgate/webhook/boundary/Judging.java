package org.tapgate.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.CircuitState;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DisabledReason;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.Health;
import org.tapgate.webhook.RecentCalls;

/** What the end of a call says about its endpoint. */
@ApplicationScoped
class Judging {

    private static final int RELEASED_AT_ONCE = 1_000;

    @Inject
    EndpointRegister endpoints;

    @Inject
    DeliveryQueue queue;

    @Inject
    Disabling disabling;

    /** Notes it, of an endpoint as it is at this moment, and locked. */
    void judge(Endpoint endpoint, AttemptResult result, Instant now) {
        if (result.isSuccess()) {
            recover(endpoint);
        } else if (result == AttemptResult.GONE) {
            disabling.disable(endpoint, DisabledReason.GONE, now);
        } else {
            blame(endpoint, now);
        }
    }

    private void recover(Endpoint endpoint) {
        if (endpoint.health().isPoor()) {
            endpoints.saveHealth(endpoint.id(), endpoint.health().recovered());
            queue.release(endpoint.id(), RELEASED_AT_ONCE);
        }
    }

    private void blame(Endpoint endpoint, Instant now) {
        var health = endpoint.health().failed(queue.recent(endpoint.id(), now.minus(RecentCalls.WINDOW)), now);
        if (health.isHopeless(now) && endpoint.disabled().isEmpty()) {
            disabling.disable(endpoint, DisabledReason.FAILING, now);
            return;
        }
        endpoints.saveHealth(endpoint.id(), health);
        if (isNewlyOpen(endpoint.health(), health)) {
            queue.hold(endpoint.id());
        }
    }

    private static boolean isNewlyOpen(Health before, Health after) {
        return after.circuit().state() == CircuitState.OPEN && before.circuit().state() != CircuitState.OPEN;
    }
}
