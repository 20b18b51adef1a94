package org.tapgate.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Sender;
import org.tapgate.webhook.Shipment;

/**
 * Carries deliveries of this node: takes some in hand, calls, and settles what has ended, taking more with it, while the
 * next calls are under way. A call holds no thread, only a place in its lane; what breaks off is begun anew by the lease and
 * the sweep.
 */
@ApplicationScoped
class Postman {

    /** Calls settled in one transaction: some ten milliseconds. */
    private static final int SETTLED_AT_ONCE = 200;

    private final Hands hands = new Hands();

    private final Returns returns = new Returns();

    /** Endpoints whose rate allows nothing now, and that are looked at again by themselves. */
    private final Set<UUID> resting = ConcurrentHashMap.newKeySet();

    @Inject
    PostThreads threads;

    @Inject
    Dispatch dispatch;

    @Inject
    Settlement settlement;

    @Inject
    Sender sender;

    @Inject
    InstantSource clock;

    /** Until when this node says that it lives, by {@link System#nanoTime()}. */
    private final AtomicLong livesUntil = new AtomicLong(System.nanoTime());

    /** It lives until then: what was taken is called, and more is taken. */
    void liveUntil(long nanoTime) {
        livesUntil.set(nanoTime);
    }

    private boolean lives() {
        return System.nanoTime() - livesUntil.get() < 0;
    }

    /** Puts back what is not called yet: others may have taken it, while this node did not say that it lives. */
    void putAllBack() {
        putBack(hands.dropAll());
    }

    /** Puts back what is not called yet, and waits for the calls under way to be settled, at most so long; for good. */
    void stop(Duration patience) {
        putBack(hands.stop());
        try {
            hands.awaitSettled(patience);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks soon for work of an endpoint. */
    void lookFor(Lane lane, UUID endpoint) {
        threads.run(() -> startFor(lane, endpoint));
    }

    /** Begins with the endpoint of this delivery, unless this node is at it; whether there was anything to send. */
    boolean start(Lane lane, UUID delivery) {
        return dispatch.endpointOf(delivery)
                .filter(endpoint -> startFor(lane, endpoint))
                .isPresent();
    }

    private boolean startFor(Lane lane, UUID endpoint) {
        return lives() && hands.open(lane, endpoint) && look(endpoint);
    }

    private boolean look(UUID endpoint) {
        boolean looked = false;
        try {
            var turn = dispatch.take(endpoint, lives() ? hands.room(endpoint) : 0);
            looked = true;
            lookAgain(hands.looked(endpoint, turn.shipments()));
            goOn(turn);
            return !turn.shipments().isEmpty();
        } finally {
            if (!looked) {
                hands.giveUp(endpoint);
            }
        }
    }

    private void lookAgain(Collection<UUID> endpoints) {
        endpoints.forEach(endpoint -> threads.run(() -> look(endpoint)));
    }

    private void goOn(Turn turn) {
        turn.again().forEach(this::startLater);
        callNext();
    }

    private void startLater(Turn.Again again) {
        if (resting.add(again.endpoint())) {
            threads.runAfter(again.pause(), () -> startAfterRest(again.endpoint()));
        }
    }

    private void startAfterRest(UUID endpoint) {
        resting.remove(endpoint);
        startFor(Lane.FIRST, endpoint);
    }

    private void callNext() {
        hands.calls().forEach(next -> threads.run(() -> call(next)));
    }

    private void call(Hands.Call next) {
        var shipment = next.shipment();
        boolean goesOn = false;
        try {
            var now = clock.instant();
            if (lives() && shipment.canBeSent(now)) {
                var call = Outgoing.of(shipment, now);
                sender.send(call).whenComplete((reply, failure) -> {
                    if (failure == null) {
                        take(new EndedCall(next.lane(), shipment, call, reply));
                    } else {
                        abandon(next);
                    }
                });
            } else {
                hands.cancel(next);
                putBack(List.of(shipment));
            }
            goesOn = true;
        } finally {
            if (!goesOn) {
                abandon(next);
            }
        }
    }

    private void abandon(Hands.Call call) {
        hands.cancel(call);
        lose(new Returned(List.of(), List.of(call.shipment())));
    }

    private void take(EndedCall ended) {
        putBack(hands.end(ended));
        settleIf(returns.add(ended));
        Hands.Call here = null;
        for (var next : hands.calls()) {
            if (here == null && isNextOf(ended, next)) {
                here = next;
            } else {
                threads.run(() -> call(next));
            }
        }
        if (here != null) {
            call(here);
        }
    }

    /** The next call of whoever has just answered waits for no thread, if it does not make this one wait for a name. */
    private boolean isNextOf(EndedCall ended, Hands.Call next) {
        return ended.reply().result().isSuccess()
                && next.shipment().endpointId().equals(ended.shipment().endpointId())
                && sender.beginsAtOnce(ended.call().url());
    }

    private void putBack(List<Shipment> unsent) {
        settleIf(returns.add(unsent));
    }

    private void settleIf(boolean begins) {
        if (!begins) {
            return;
        }
        boolean runs = false;
        try {
            threads.run(this::settleSome);
            runs = true;
        } finally {
            if (!runs) {
                returns.stop(); // the next that comes back begins again
            }
        }
    }

    private void settleSome() {
        var returned = returns.next(SETTLED_AT_ONCE);
        try {
            if (!isSettled(returned)) {
                // One that cannot be written spoils no other
                returned.oneByOne().stream().filter(one -> !isSettled(one)).forEach(this::lose);
            }
        } finally {
            settleIf(returns.goesOn());
        }
    }

    private boolean isSettled(Returned returned) {
        var turn = settlement.of(returned, lives() ? hands.room(returned) : nothingFor(returned));
        turn.ifPresent(next -> {
            putBack(hands.drop(next.closed()));
            lookAgain(hands.settled(returned, next.shipments()));
            goOn(next);
        });
        return turn.isPresent();
    }

    /** While this node does not say that it lives: what it took now, others would take from it. */
    private static Map<UUID, Integer> nothingFor(Returned returned) {
        return returned.endpoints().stream().collect(Collectors.toMap(Function.identity(), endpoint -> 0));
    }

    /** What cannot be written is left to the sweep, and nothing more is called before the database is well. */
    private void lose(Returned returned) {
        putBack(hands.drop(returned.endpoints()));
        lookAgain(hands.settled(returned, List.of()));
    }
}
