package org.tapgate.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tapgate.webhook.Allowance;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.Shipment;

/** Takes what is next for some endpoints that are locked, as much as circuit and rate allow. */
@ApplicationScoped
class Taking {

    /** Longer than any call lasts. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** The one trial call of an endpoint waits for its place among the slow, however many of them hang. */
    static final Duration TRIAL_LEASE = Duration.ofMinutes(5);

    @Inject
    EndpointRegister endpoints;

    @Inject
    DeliveryQueue queue;

    @Inject
    InstantSource clock;

    /** Takes it for these endpoints, at most so many for each; the others of those are called no more. */
    Turn next(Collection<Endpoint> locked, Map<UUID, Integer> most) {
        var now = clock.instant();
        var allowances = new ArrayList<Allowance>();
        var trials = new ArrayList<Allowance>();
        var again = new ArrayList<Turn.Again>();
        var closed = new HashSet<>(most.keySet());
        for (var endpoint : locked) {
            int wanted = endpoint.mostAtOnce(most.get(endpoint.id()));
            switch (endpoint.admission(now)) {
                case SEND -> {
                    closed.remove(endpoint.id());
                    int free = Math.min(wanted, endpoint.freeCalls(now));
                    if (free > 0) {
                        allowances.add(new Allowance(endpoint, free));
                    } else if (wanted > 0) {
                        again.add(new Turn.Again(endpoint.id(), endpoint.untilFree(now)));
                    }
                }
                case PROBE -> {
                    if (wanted > 0) {
                        queue.releaseNext(endpoint, now);
                        trials.add(new Allowance(endpoint, 1));
                    }
                }
                case HOLD -> queue.hold(endpoint.id());
            }
        }
        var shipments = new ArrayList<>(claim(allowances, now, now.plus(LEASE)));
        shipments.addAll(claim(trials, now, now.plus(TRIAL_LEASE)));
        return new Turn(shipments, again, closed);
    }

    private List<Shipment> claim(List<Allowance> allowances, Instant now, Instant leaseEnd) {
        if (allowances.isEmpty()) {
            return List.of();
        }
        var shipments = queue.claim(allowances, now, leaseEnd);
        allowances.forEach(allowance -> note(allowance.endpoint(), shipments, now, leaseEnd));
        return shipments;
    }

    private void note(Endpoint endpoint, List<Shipment> shipments, Instant now, Instant leaseEnd) {
        var calls = (int) shipments.stream()
                .filter(shipment -> shipment.endpointId().equals(endpoint.id()))
                .count();
        var health = endpoint.healthAfter(calls, now, leaseEnd);
        if (!health.equals(endpoint.health())) {
            endpoints.saveHealth(endpoint.id(), health);
        }
    }
}
