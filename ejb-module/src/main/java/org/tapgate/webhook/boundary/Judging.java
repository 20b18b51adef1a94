package org.tapgate.webhook.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.platform.Log;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.CircuitState;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DisabledReason;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.Health;
import org.tapgate.webhook.RecentCalls;
import org.tapgate.webhook.Shipment;

/**
 * What the ends of calls say about their endpoints. A failure of an endpoint that has been failing costs nothing but its part
 * of the question how it did lately.
 */
@ApplicationScoped
class Judging {

    private static final Log LOG = Log.of(Judging.class);

    private static final int RELEASED_AT_ONCE = 1_000;

    @Inject
    EndpointRegister endpoints;

    @Inject
    DeliveryQueue queue;

    @Inject
    Disabling disabling;

    /** The endpoints, locked, as they are after these calls, which are written; a trial that was not made is due again. */
    List<Endpoint> judge(List<Endpoint> locked, Returned returned, Instant now) {
        var results = returned.ended().stream()
                .collect(groupingBy(
                        call -> call.shipment().endpointId(),
                        mapping(call -> call.reply().result(), toList())));
        var recent = recent(failing(results), now);
        var unsent = returned.unsent().stream().map(Shipment::endpointId).collect(Collectors.toSet());
        return locked.stream()
                .map(endpoint -> unsent.contains(endpoint.id()) ? withoutTrial(endpoint, now) : endpoint)
                .map(endpoint -> judge(
                        endpoint,
                        results.getOrDefault(endpoint.id(), List.of()),
                        recent.getOrDefault(endpoint.id(), RecentCalls.NONE),
                        now))
                .toList();
    }

    private Endpoint withoutTrial(Endpoint endpoint, Instant now) {
        var circuit = endpoint.health().circuit();
        return circuit.state() == CircuitState.HALF_OPEN && now.isBefore(circuit.until())
                ? changed(endpoint, endpoint.health().with(circuit.probing(now)))
                : endpoint;
    }

    private static Set<UUID> failing(Map<UUID, List<AttemptResult>> results) {
        return results.entrySet().stream()
                .filter(of -> of.getValue().stream().anyMatch(result -> !result.isSuccess()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<UUID, RecentCalls> recent(Set<UUID> failing, Instant now) {
        return failing.isEmpty() ? Map.of() : queue.recent(failing, now.minus(RecentCalls.WINDOW));
    }

    private Endpoint judge(Endpoint endpoint, List<AttemptResult> results, RecentCalls recent, Instant now) {
        if (results.contains(AttemptResult.GONE)) {
            return disabling.disable(endpoint, DisabledReason.GONE, now);
        }
        var health = endpoint.health();
        for (var result : results) {
            health = health.after(result, recent, now);
        }
        if (health.isHopeless(now) && endpoint.disabled().isEmpty()) {
            return disabling.disable(endpoint, DisabledReason.FAILING, now);
        }
        return health.equals(endpoint.health()) ? endpoint : changed(endpoint, health);
    }

    private Endpoint changed(Endpoint before, Health health) {
        var after = before.with(health);
        endpoints.saveHealth(before.id(), health);
        boolean wasClosed = before.health().circuit().state() == CircuitState.CLOSED;
        boolean isClosed = health.circuit().state() == CircuitState.CLOSED;
        if (!wasClosed && isClosed) {
            queue.release(before.id(), RELEASED_AT_ONCE);
        }
        tell(before, health, wasClosed != isClosed);
        return after;
    }

    /** The first failure, and what the circuit does: one line for each failure would tell no more. */
    private static void tell(Endpoint before, Health health, boolean circuitMoved) {
        if (circuitMoved || before.health().failingSince() == null) {
            LOG.info(
                    "Webhook endpoint " + (health.isPoor() ? "fails" : "is well again"),
                    Map.of(
                            "endpointId", before.id(),
                            "circuit", health.circuit().state(),
                            "pauseSeconds", health.circuit().pause().toSeconds()));
        }
    }
}
