package org.tapgate.webhook.boundary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Shipment;

/**
 * All that this node has in hand. At most four calls of an endpoint at once, so many in each lane, and each endpoint in its
 * turn. An endpoint is in one pair of hands only, so wake-ups for it meanwhile cost nothing.
 */
final class Hands {

    /** At most so many endpoints in a lane; the sweep wakes up for the others again. */
    static final int MOST = 500;

    /** When so many deliveries are in hand, nothing is taken ahead: a body has up to 20 kB. */
    private static final int MOST_WITH_MORE_AHEAD = 2_000;

    private final Map<UUID, Hand> hands = new HashMap<>();

    private final Map<Lane, Line> lines = new EnumMap<>(Lane.class);

    private int unsettled;

    private boolean stopped;

    Hands() {
        for (var lane : Lane.values()) {
            lines.put(lane, new Line(lane));
        }
    }

    /** A call to make, which has its place in that lane. */
    record Call(Lane lane, Shipment shipment) {}

    /**
     * Begins to look for work of an endpoint, which the caller does. False when it has as many calls as it may have, or
     * somebody is looking: that one will look once more.
     */
    synchronized boolean open(Lane lane, UUID endpoint) {
        if (stopped) {
            return false;
        }
        var hand = hands.get(endpoint);
        if (hand != null && !hand.isLost()) {
            return hand.beginsLook();
        }
        if (hands.values().stream().filter(other -> other.lane() == lane).count() >= MOST) {
            return false;
        }
        hands.put(endpoint, new Hand(endpoint, lane));
        return true;
    }

    /** How many such a look may take. */
    synchronized int room(UUID endpoint) {
        return room(hands.get(endpoint), 0);
    }

    private int room(Hand hand, int ended) {
        return unsettled < MOST_WITH_MORE_AHEAD ? hand.room(ended) : hand.roomForCalls();
    }

    /** A look for the work of an endpoint is over; the same endpoint when the caller has to look once more. */
    synchronized List<UUID> looked(UUID endpoint, List<Shipment> taken) {
        add(taken);
        hands.get(endpoint).endLook();
        return close(endpoint, 0);
    }

    /** A look has failed; the sweep wakes up for it again. */
    synchronized void giveUp(UUID endpoint) {
        var hand = hands.get(endpoint);
        hand.endLook();
        if (hand.isEmpty()) {
            hands.remove(endpoint);
        }
    }

    private void add(List<Shipment> taken) {
        unsettled += taken.size();
        for (var shipment : taken) {
            var hand = hands.get(shipment.endpointId());
            hand.add(shipment);
            lines.get(hand.lane()).join(hand);
        }
    }

    private List<UUID> close(UUID endpoint, int number) {
        var hand = hands.get(endpoint);
        if (hand == null) { // taken for lost before
            return List.of();
        }
        hand.close(number);
        if (hand.looksAgain()) {
            return List.of(endpoint);
        }
        if (hand.isEmpty()) {
            hands.remove(endpoint);
        }
        return List.of();
    }

    /** The calls to make now; they have their places. */
    synchronized List<Call> calls() {
        var calls = new ArrayList<Call>();
        lines.forEach((lane, line) -> {
            while (line.moves() && !stopped) {
                var hand = line.next();
                calls.add(new Call(lane, hand.call()));
                line.join(hand);
            }
        });
        return calls;
    }

    /** A call has ended, and is to be settled; what its endpoint is not called with after all, because it failed, too. */
    synchronized List<Shipment> end(EndedCall ended) {
        var hand = release(ended.lane(), ended.shipment());
        lines.get(hand.lane()).leave(hand);
        hand.moveTo(ended.nextLane());
        var dropped = ended.reply().result().isSuccess() ? List.<Shipment>of() : failed(hand);
        lines.get(hand.lane()).join(hand);
        return dropped;
    }

    private static List<Shipment> failed(Hand hand) {
        hand.fail();
        return hand.drop();
    }

    /** A call was not made after all, but is to be settled. */
    synchronized void cancel(Call call) {
        var hand = release(call.lane(), call.shipment());
        lines.get(hand.lane()).join(hand);
    }

    private Hand release(Lane lane, Shipment shipment) {
        lines.get(lane).giveBack();
        var hand = hands.get(shipment.endpointId());
        hand.end();
        return hand;
    }

    /** How much to take for the endpoints of what is about to be settled, in the transaction that begins then. */
    synchronized Map<UUID, Integer> room(Returned returned) {
        var ended = count(returned.ended().stream().map(EndedCall::shipment).toList());
        return returned.endpoints().stream()
                .collect(Collectors.toMap(
                        Function.identity(), endpoint -> room(endpoint, ended.getOrDefault(endpoint, 0))));
    }

    private int room(UUID endpoint, int ended) {
        var hand = hands.get(endpoint);
        int room = hand == null || stopped ? 0 : room(hand, ended);
        if (room > 0) {
            hand.grantWish();
        }
        return room;
    }

    private static Map<UUID, Integer> count(Collection<Shipment> shipments) {
        return shipments.stream().collect(Collectors.toMap(Shipment::endpointId, shipment -> 1, Integer::sum));
    }

    /** What these are not called with after all; it is to be settled. */
    synchronized List<Shipment> drop(Collection<UUID> endpoints) {
        var dropped = new ArrayList<Shipment>();
        for (var endpoint : endpoints) {
            var hand = hands.get(endpoint);
            if (hand != null) {
                lines.get(hand.lane()).leave(hand);
                dropped.addAll(hand.drop());
            }
        }
        return dropped;
    }

    /** The same of all endpoints. */
    synchronized List<Shipment> dropAll() {
        return drop(List.copyOf(hands.keySet()));
    }

    /** The same, and nothing is taken in hand or called any more. */
    synchronized List<Shipment> stop() {
        stopped = true;
        return dropAll();
    }

    /** Waits until everything that was taken is settled, at most so long. */
    synchronized void awaitSettled(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis(); unsettled > 0 && left > 0; left = millisUntil(end)) {
            wait(left);
        }
    }

    private static long millisUntil(long nanoTime) {
        return TimeUnit.NANOSECONDS.toMillis(nanoTime - System.nanoTime());
    }

    /** These were settled, or never will be, and those were taken; the endpoints to look at once more. */
    synchronized List<UUID> settled(Returned returned, List<Shipment> taken) {
        add(taken);
        var again = new ArrayList<UUID>();
        count(returned.shipments().toList()).forEach((endpoint, number) -> {
            unsettled -= number;
            again.addAll(close(endpoint, number));
        });
        notifyAll();
        return again;
    }
}
