package org.tapgate.webhook.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.webhook.Carriers;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;
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
    Carriers carriers;

    @Inject
    RetrySchedule schedule;

    @Inject
    Taking taking;

    @Inject
    Judging judging;

    @Inject
    Exhaustion exhaustion;

    @Inject
    InstantSource clock;

    /** The endpoint of a delivery. */
    @NoPermissionNeeded("only listeners of the lanes call it")
    public Optional<UUID> endpointOf(UUID delivery) {
        return queue.endpointOf(delivery);
    }

    /** Takes what is next for an endpoint, at most so many; if there is nothing, another node may have some under way. */
    @NoPermissionNeeded("only the postman calls it")
    public Turn take(UUID endpoint, int most) {
        var turn = taking.next(endpoints.lockBriefly(Set.of(endpoint)), Map.of(endpoint, most));
        if (turn.shipments().isEmpty()) {
            carriers.wish(endpoint);
        }
        return turn;
    }

    /**
     * Writes how calls ended, puts back what was not called, and takes what is next for their endpoints.
     *
     * @param most how much to take for each of them
     */
    @NoPermissionNeeded("only the postman calls it")
    public Turn settle(Returned returned, Map<UUID, Integer> most) {
        var now = clock.instant();
        var locked = endpoints.lock(returned.endpoints());
        queue.putBack(returned.unsent());
        var verdicts = returned.ended().stream()
                .map(it -> Verdict.of(
                        it, schedule, now, ThreadLocalRandom.current().nextDouble()))
                .toList();
        tellOfTheEnd(verdicts, queue.settle(verdicts, now), locked, now);
        return taking.next(judging.judge(locked, returned, now), most).andClosed(returned.changed(locked));
    }

    private void tellOfTheEnd(List<Verdict> verdicts, Set<UUID> settled, List<Endpoint> locked, Instant now) {
        var owners = locked.stream().collect(Collectors.toMap(Endpoint::id, Endpoint::owner));
        for (var verdict : verdicts) {
            var shipment = verdict.ended().shipment();
            var owner = owners.get(shipment.endpointId());
            if (verdict.signal() == DeliverySignal.GIVE_UP && settled.contains(shipment.id()) && owner != null) {
                exhaustion.tell(shipment, owner, now);
            }
        }
    }
}
