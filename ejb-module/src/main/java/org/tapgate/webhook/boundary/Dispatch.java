package org.tapgate.webhook.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.CircuitState;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.DisabledReason;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.Health;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.RecentCalls;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.RetrySchedule;
import org.tapgate.webhook.Shipment;

/**
 * What happens to a delivery before and after its call, each in one transaction that begins by locking the endpoint: so the
 * cap, the rate and the circuit hold on all nodes together.
 */
@Stateless
public class Dispatch {

    /** Longer than any call lasts. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int RELEASED_AT_ONCE = 1_000;

    @Inject
    EndpointRegister endpoints;

    @Inject
    DeliveryQueue queue;

    @Inject
    RetrySchedule schedule;

    @Inject
    Disabling disabling;

    @Inject
    Exhaustion exhaustion;

    @Inject
    InstantSource clock;

    /** The endpoint of a delivery. */
    @NoPermissionNeeded("only listeners of the lanes call it")
    public Optional<UUID> endpointOf(UUID delivery) {
        return queue.endpointOf(delivery);
    }

    /** Takes what is next for an endpoint. */
    @NoPermissionNeeded("only the postman calls it")
    public Turn take(UUID endpoint) {
        return endpoints.lock(endpoint).map(this::take).orElse(Turn.NOTHING);
    }

    private Turn take(Endpoint endpoint) {
        var now = clock.instant();
        if (endpoint.disabled().isPresent()) {
            queue.hold(endpoint.id());
            return Turn.NOTHING;
        }
        return switch (endpoint.health().circuit().admission(now)) {
            case SEND -> takeAtItsRate(endpoint, now);
            case PROBE -> probe(endpoint, now);
            case HOLD -> {
                queue.hold(endpoint.id());
                yield Turn.NOTHING;
            }
        };
    }

    private Turn takeAtItsRate(Endpoint endpoint, Instant now) {
        var rate = endpoint.settings().ratePerSecond();
        if (rate == null) {
            return Turn.of(queue.claim(endpoint, now, now.plus(LEASE)));
        }
        var bucket = endpoint.health().bucket().filled(rate, now);
        if (!bucket.hasOne()) {
            return new Turn(Optional.empty(), Optional.of(new Turn.Again(endpoint.id(), bucket.untilOne(rate))));
        }
        var shipment = queue.claim(endpoint, now, now.plus(LEASE));
        if (shipment.isPresent()) {
            endpoints.saveHealth(endpoint.id(), endpoint.health().with(bucket.taken()));
        }
        return Turn.of(shipment);
    }

    private Turn probe(Endpoint endpoint, Instant now) {
        queue.releaseNext(endpoint, now);
        var shipment = queue.claim(endpoint, now, now.plus(LEASE));
        if (shipment.isPresent()) {
            var health = endpoint.health();
            endpoints.saveHealth(endpoint.id(), health.with(health.circuit().probing(now.plus(LEASE))));
        }
        return Turn.of(shipment);
    }

    /** Writes how a call ended, and takes what is next for its endpoint. */
    @NoPermissionNeeded("only the postman calls it")
    public Turn settle(Shipment shipment, Outgoing call, Reply reply) {
        var now = clock.instant();
        var endpoint = endpoints.lock(shipment.endpointId());
        var next = reply.result().isSuccess()
                ? Optional.<Instant>empty()
                : schedule.next(
                        shipment.step() + 1,
                        reply,
                        now,
                        ThreadLocalRandom.current().nextDouble());
        var signal = signal(reply, next);
        if (queue.settle(shipment, call, reply, signal, next, now) && signal == DeliverySignal.GIVE_UP) {
            endpoint.ifPresent(found -> exhaustion.tell(shipment, found.owner(), now));
        }
        endpoint.ifPresent(found -> judge(found, reply, now));
        return take(shipment.endpointId());
    }

    private static DeliverySignal signal(Reply reply, Optional<Instant> next) {
        if (reply.result().isSuccess()) {
            return DeliverySignal.SUCCEED;
        }
        return next.isPresent() ? DeliverySignal.FAIL : DeliverySignal.GIVE_UP;
    }

    private void judge(Endpoint endpoint, Reply reply, Instant now) {
        if (reply.result().isSuccess()) {
            recover(endpoint);
        } else if (reply.result() == AttemptResult.GONE) {
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
