package org.tapgate.webhook.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Shipment;

/**
 * Calls of this node that have ended, and deliveries that are not called after all, until somebody settles them: one at a
 * time, and all that came meanwhile together. So the more there is to do the less each costs. There is never more than in
 * hand.
 */
final class Returns {

    private final Queue<EndedCall> ended = new ConcurrentLinkedQueue<>();

    private final Queue<Shipment> unsent = new ConcurrentLinkedQueue<>();

    private final AtomicBoolean settling = new AtomicBoolean();

    /** Adds one; whether nobody is settling, so that the caller has to see to it. */
    boolean add(EndedCall call) {
        ended.add(call);
        return begins();
    }

    /** The same with what was not called. */
    boolean add(List<Shipment> notCalled) {
        unsent.addAll(notCalled);
        return begins();
    }

    private boolean begins() {
        return hasSome() && settling.compareAndSet(false, true);
    }

    private boolean hasSome() {
        return !ended.isEmpty() || !unsent.isEmpty();
    }

    /** The next ones to settle, at most so many of each kind. */
    Returned next(int most) {
        return new Returned(some(ended, most), some(unsent, most));
    }

    private static <T> List<T> some(Queue<T> waiting, int most) {
        var some = new ArrayList<T>();
        while (some.size() < most && !waiting.isEmpty()) {
            some.add(waiting.remove());
        }
        return some;
    }

    /** Nobody settles after all. */
    void stop() {
        settling.set(false);
    }

    /** Ends the settling, unless there is more; whether the caller has to go on. */
    boolean goesOn() {
        settling.set(false);
        return begins();
    }
}
