package org.tapgate.webhook.boundary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Shipment;

/** What this node has in hand for one endpoint: a few more deliveries than it calls at once, so that no call waits. */
final class Hand {

    /** More than end while a settlement is written. */
    private static final int MOST_AHEAD = 60;

    private final UUID endpoint;

    private final Deque<Shipment> unsent = new ArrayDeque<>();

    private Lane lane;

    private int calls;

    /** What was taken and is not settled, and the look into the database that is under way. */
    private int open = 1;

    private boolean wanted;

    Hand(UUID endpoint, Lane lane) {
        this.endpoint = endpoint;
        this.lane = lane;
    }

    UUID endpoint() {
        return endpoint;
    }

    /** Where its next call gets its place. */
    Lane lane() {
        return lane;
    }

    void moveTo(Lane other) {
        lane = other;
    }

    void add(Shipment taken) {
        unsent.add(taken);
        open++;
    }

    /** Whether there is a call to make now. */
    boolean canCall() {
        return !unsent.isEmpty() && calls < Endpoint.CALLS_AT_ONCE;
    }

    /** Begins a call. */
    Shipment call() {
        calls++;
        return unsent.remove();
    }

    /** A call has ended. */
    void end() {
        calls--;
    }

    /** Gives up what is not called yet; it has to be settled all the same. */
    List<Shipment> drop() {
        var dropped = List.copyOf(unsent);
        unsent.clear();
        return dropped;
    }

    /**
     * How many more to take: as many as it calls at once, and ahead of these twice what has ended since the last time; the
     * slow get nothing ahead.
     */
    int room(int ended) {
        int ahead = lane == Lane.SLOW ? 0 : Math.min(2 * ended, MOST_AHEAD);
        return Math.max(0, Endpoint.CALLS_AT_ONCE + ahead - calls - unsent.size());
    }

    /** So many were settled, or a look is over. */
    void close(int number) {
        open -= number;
    }

    /** Whether nothing is left to do; whoever settled the last of it has looked for more in that transaction. */
    boolean isEmpty() {
        return open == 0;
    }

    /** Somebody wants it to look for more. */
    void want() {
        wanted = true;
    }

    /** Begins another look, if somebody wants it. */
    boolean looksAgain() {
        boolean looks = wanted;
        wanted = false;
        open += looks ? 1 : 0;
        return looks;
    }
}
