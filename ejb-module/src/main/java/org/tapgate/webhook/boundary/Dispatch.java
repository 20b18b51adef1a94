package org.tapgate.webhook.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUps;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.RetrySchedule;
import org.tapgate.webhook.Verdict;

/**
 * What happens to deliveries before and after their calls, each time in one transaction that begins by locking their
 * endpoints: so caps, rates and circuits hold on all nodes together.
 */
@Stateless
public class Dispatch {

    @Inject
    EndpointRegister endpoints;

    @Inject
    DeliveryQueue queue;

    @Inject
    RetrySchedule schedule;

    @Inject
    Taking taking;

    @Inject
    Judging judging;

    @Inject
    Exhaustion exhaustion;

    @Inject
    WakeUps wakeUps;

    @Inject
    InstantSource clock;

    /** The endpoint of a delivery. */
    @NoPermissionNeeded("only listeners of the lanes call it")
    public Optional<UUID> endpointOf(UUID delivery) {
        return queue.endpointOf(delivery);
    }

    /** Takes what is next for an endpoint, at most so many. */
    @NoPermissionNeeded("only the postman calls it")
    public Turn take(UUID endpoint, int most) {
        return taking.next(Map.of(endpoint, most));
    }

    /** Writes how calls ended, and takes what is next for their endpoints, as many as keep their places. */
    @NoPermissionNeeded("only the postman calls it")
    public Turn settle(List<EndedCall> ended) {
        var now = clock.instant();
        var locked =
                endpoints.lockBriefly(endpointsOf(ended)).stream().collect(Collectors.toMap(Endpoint::id, it -> it));
        var verdicts = ended.stream()
                .map(it -> Verdict.of(
                        it, schedule, now, ThreadLocalRandom.current().nextDouble()))
                .toList();
        tellOfTheEnd(verdicts, queue.settle(verdicts, now), locked, now);
        judge(verdicts, locked.values(), now);
        ended.stream().filter(call -> !call.keepsPlace()).forEach(this::goOnSlowly);
        return taking.next(ended.stream()
                .filter(EndedCall::keepsPlace)
                .collect(Collectors.toMap(call -> call.shipment().endpointId(), call -> 1, Integer::sum)));
    }

    private static Set<UUID> endpointsOf(List<EndedCall> ended) {
        return ended.stream().map(call -> call.shipment().endpointId()).collect(Collectors.toSet());
    }

    private void tellOfTheEnd(List<Verdict> verdicts, Set<UUID> settled, Map<UUID, Endpoint> locked, Instant now) {
        for (var verdict : verdicts) {
            var shipment = verdict.ended().shipment();
            var endpoint = locked.get(shipment.endpointId());
            if (verdict.signal() == DeliverySignal.GIVE_UP && settled.contains(shipment.id()) && endpoint != null) {
                exhaustion.tell(shipment, endpoint.owner(), now);
            }
        }
    }

    /** An endpoint that was well, and whose calls all succeeded, is well. */
    private void judge(List<Verdict> verdicts, Collection<Endpoint> locked, Instant now) {
        var doubtful = locked.stream()
                .filter(endpoint -> endpoint.health().isPoor())
                .map(Endpoint::id)
                .collect(Collectors.toSet());
        verdicts.stream()
                .filter(verdict -> !verdict.isSuccess())
                .forEach(verdict -> doubtful.add(verdict.ended().shipment().endpointId()));
        for (var verdict : verdicts) {
            var endpoint = verdict.ended().shipment().endpointId();
            if (doubtful.contains(endpoint)) {
                var result = verdict.ended().reply().result();
                endpoints.lock(endpoint).ifPresent(found -> judging.judge(found, result, now));
            }
        }
    }

    private void goOnSlowly(EndedCall failed) {
        wakeUps.afterCommit(new WakeUp(Lane.SLOW.queue(), failed.shipment().id(), Optional.empty()));
    }
}
