package org.tapgate.webhook.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tapgate.webhook.EndedCall;

/**
 * Calls of this node that have ended, until somebody settles them: one at a time, and all that came meanwhile together. So
 * the more there is to do the less each costs. There are never more than places.
 */
final class Returns {

    private final Queue<EndedCall> waiting = new ConcurrentLinkedQueue<>();

    private final AtomicBoolean settling = new AtomicBoolean();

    /** Adds one; whether nobody is settling, so that the caller has to see to it. */
    boolean add(EndedCall ended) {
        waiting.add(ended);
        return settling.compareAndSet(false, true);
    }

    /** The next ones to settle, at most so many. */
    List<EndedCall> next(int most) {
        var some = new ArrayList<EndedCall>();
        while (some.size() < most && !waiting.isEmpty()) {
            some.add(waiting.remove());
        }
        return some;
    }

    /** Ends the settling, unless there is more; whether the caller has to go on. */
    boolean goesOn() {
        settling.set(false);
        return !waiting.isEmpty() && settling.compareAndSet(false, true);
    }
}
