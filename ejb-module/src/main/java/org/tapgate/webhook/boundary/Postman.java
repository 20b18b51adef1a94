package org.tapgate.webhook.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Log;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Sender;
import org.tapgate.webhook.Shipment;

/**
 * Carries deliveries of this node, one round after the other: take, call, settle and take the next of that endpoint. A call
 * holds no thread, only a place in its lane; when a round breaks off, the lease and the sweep start it anew.
 */
@ApplicationScoped
class Postman {

    private static final Log LOG = Log.of(Postman.class);

    /** Calls settled in one transaction: some ten milliseconds. */
    private static final int SETTLED_AT_ONCE = 100;

    private final Places places = new Places();

    private final Returns returns = new Returns();

    /** Endpoints whose rate allows nothing now, and that are looked at again by themselves. */
    private final Set<UUID> resting = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Sender sender;

    @Inject
    private InstantSource clock;

    /** Starts rounds for the endpoint of this delivery, if there are places; whether there was anything to send. */
    boolean start(Lane lane, UUID delivery) {
        return dispatch.endpointOf(delivery)
                .filter(endpoint -> startFor(lane, endpoint))
                .isPresent();
    }

    private boolean startFor(Lane lane, UUID endpoint) {
        var held = Held.taken(places, lane, endpoint, Endpoint.CALLS_AT_ONCE);
        try {
            return held.count(endpoint) > 0 && goOn(held, dispatch.take(endpoint, held.count(endpoint)));
        } finally {
            held.giveBack();
        }
    }

    /** Makes the calls there are to make, each on a thread of its own; whether there was any. */
    private boolean goOn(Held held, Turn turn) {
        turn.again().forEach(this::startLater);
        for (var shipment : turn.shipments()) {
            var lane = held.handOver(shipment.endpointId());
            threads.execute(() -> call(lane, shipment));
        }
        return !turn.shipments().isEmpty();
    }

    private void startLater(Turn.Again again) {
        if (resting.add(again.endpoint())) {
            CompletableFuture.delayedExecutor(again.pause().toMillis() + 1, TimeUnit.MILLISECONDS, threads)
                    .execute(() -> startAfterRest(again.endpoint()));
        }
    }

    private void startAfterRest(UUID endpoint) {
        resting.remove(endpoint);
        startFor(Lane.FIRST, endpoint);
    }

    private void call(Lane lane, Shipment shipment) {
        boolean goesOn = false;
        try {
            var call = Outgoing.of(shipment, clock.instant());
            sender.send(call).thenAccept(reply -> take(new EndedCall(lane, shipment, call, reply)));
            goesOn = true;
        } finally {
            if (!goesOn) {
                places.giveBack(lane, 1);
            }
        }
    }

    private void take(EndedCall ended) {
        if (returns.add(ended)) {
            threads.execute(this::settleSome);
        }
    }

    private void settleSome() {
        var ended = returns.next(SETTLED_AT_ONCE);
        var held = Held.of(places, ended);
        try {
            if (!settle(held, ended)) {
                ended.forEach(one -> settle(held, List.of(one))); // one that cannot be written spoils no other
            }
        } finally {
            held.giveBack();
            if (returns.goesOn()) {
                threads.execute(this::settleSome);
            }
        }
        ended.stream().filter(call -> !call.reply().result().isSuccess()).forEach(Postman::tell);
    }

    /** Whether it could be written. */
    private boolean settle(Held held, List<EndedCall> ended) {
        try {
            goOn(held, dispatch.settle(ended));
            return true;
        } catch (DatabaseFailure | EJBException failed) {
            LOG.warn("Webhook calls could not be settled", Map.of("calls", ended.size()), failed);
            return false;
        }
    }

    private static void tell(EndedCall failed) {
        var shipment = failed.shipment();
        LOG.info(
                "Webhook call failed",
                Map.of(
                        "endpointId", shipment.endpointId(),
                        "deliveryId", shipment.id(),
                        "result", failed.reply().result()));
    }
}
