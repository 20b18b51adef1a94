package org.tapgate.webhook.boundary;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Shipment;

/** What this node has in hand for one endpoint: a few more deliveries than it calls at once, so that no call waits. */
final class Hand {

    /** So that the next calls begin without waiting for the first settlement. */
    private static final int FIRST_AHEAD = 16;

    /** More than end while a settlement is written. */
    private static final int MOST_AHEAD = 60;

    private static final Duration LOST_AFTER = Duration.ofMinutes(6);

    private final UUID endpoint;

    private final Deque<Shipment> unsent = new ArrayDeque<>();

    private Lane lane;

    private int calls;

    /** What was taken and is not settled, and the look into the database that is under way. */
    private int open = 1;

    private boolean looking = true;

    private boolean wanted;

    private boolean hasFailed;

    private long movedAt = System.nanoTime();

    Hand(UUID endpoint, Lane lane) {
        this.endpoint = endpoint;
        this.lane = lane;
    }

    /** Whether whoever moved it has not come back: every lease and every call is over by now. */
    boolean isLost() {
        return System.nanoTime() - movedAt > LOST_AFTER.toNanos();
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

    /** A call has failed: what is taken ahead might have to be put back. */
    void fail() {
        hasFailed = true;
    }

    void add(Shipment taken) {
        unsent.add(taken);
        open++;
        movedAt = System.nanoTime();
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
     * How many more to take: as many as it calls at once, and ahead of these some, or twice what has ended since the last
     * time; the slow get nothing ahead, and who has failed no more than has ended.
     */
    int room(int ended) {
        int first = hasFailed ? 0 : FIRST_AHEAD;
        return room(lane == Lane.SLOW, Math.min(Math.max(first, 2 * ended), MOST_AHEAD));
    }

    /** The same with nothing ahead. */
    int roomForCalls() {
        return room(true, 0);
    }

    private int room(boolean callsOnly, int ahead) {
        return Math.max(0, Endpoint.CALLS_AT_ONCE + (callsOnly ? 0 : ahead) - calls - unsent.size());
    }

    /** So many were settled, or a look is over. */
    void close(int number) {
        open -= number;
        movedAt = System.nanoTime();
    }

    /** Whether nothing is left to do. */
    boolean isEmpty() {
        return open == 0;
    }

    /** Begins a look beside the calls that are under way, if there is room for more and nobody looks; notes the wish else. */
    boolean beginsLook() {
        if (looking || roomForCalls() == 0) {
            wanted = true;
            return false;
        }
        beginLook();
        return true;
    }

    private void beginLook() {
        looking = true;
        wanted = false;
        open++;
    }

    /** Whoever takes more from now on finds what was wished for. */
    void grantWish() {
        wanted = false;
    }

    /** A look is over. */
    void endLook() {
        looking = false;
        close(1);
    }

    /** Begins another look, if somebody wanted one while there was no room or another was under way. */
    boolean looksAgain() {
        return wanted && beginsLook();
    }
}
