package org.tapgate.webhook.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.tapgate.platform.Log;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.Sender;
import org.tapgate.webhook.Shipment;

/**
 * Carries deliveries of this node, one round after the other: take, call, settle and take the next of that endpoint. A call
 * holds no thread, only a place in its lane; when a round breaks off, the lease and the sweep start it anew.
 */
@ApplicationScoped
class Postman {

    private static final Log LOG = Log.of(Postman.class);

    /** How long a listener waits for a place; meanwhile the broker keeps the others. */
    private static final long PATIENCE_SECONDS = 2;

    private final Map<Lane, Semaphore> places = new EnumMap<>(Lane.class);

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Sender sender;

    @Inject
    private InstantSource clock;

    Postman() {
        for (var lane : Lane.values()) {
            places.put(lane, new Semaphore(lane.calls()));
        }
    }

    /** Starts a round for the endpoint of this delivery, if there is a place; whether there was anything to send. */
    boolean start(Lane lane, UUID delivery) {
        return dispatch.endpointOf(delivery)
                .filter(endpoint -> startFor(lane, endpoint))
                .isPresent();
    }

    private boolean startFor(Lane lane, UUID endpoint) {
        var place = places.get(lane);
        if (!isFree(place)) {
            return false;
        }
        boolean goesOn = false;
        try {
            goesOn = goOn(place, dispatch.take(endpoint));
        } finally {
            if (!goesOn) {
                place.release();
            }
        }
        return goesOn;
    }

    private static boolean isFree(Semaphore place) {
        try {
            return place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the place is still needed. */
    private boolean goOn(Semaphore place, Turn turn) {
        turn.again().ifPresent(this::startLater);
        turn.shipment().ifPresent(shipment -> call(place, shipment));
        return turn.shipment().isPresent();
    }

    private void startLater(Turn.Again again) {
        CompletableFuture.delayedExecutor(again.pause().toMillis() + 1, TimeUnit.MILLISECONDS, threads)
                .execute(() -> startFor(Lane.FIRST, again.endpoint()));
    }

    private void call(Semaphore place, Shipment shipment) {
        var call = Outgoing.of(shipment, clock.instant());
        sender.send(call).thenAcceptAsync(reply -> settle(place, shipment, call, reply), threads);
    }

    private void settle(Semaphore place, Shipment shipment, Outgoing call, Reply reply) {
        boolean goesOn = false;
        try {
            goesOn = goOn(place, dispatch.settle(shipment, call, reply));
        } finally {
            if (!goesOn) {
                place.release();
            }
        }
        if (!reply.result().isSuccess()) {
            LOG.info(
                    "Webhook call failed",
                    Map.of("endpointId", shipment.endpointId(), "deliveryId", shipment.id(), "result", reply.result()));
        }
    }
}
