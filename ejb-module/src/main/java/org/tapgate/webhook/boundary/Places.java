package org.tapgate.webhook.boundary;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.tapgate.webhook.Lane;

/** Places of calls under way on this node, so many in each lane. */
final class Places {

    /** How long a listener waits for a place; meanwhile the broker keeps the others. */
    private static final long PATIENCE_SECONDS = 2;

    private final Map<Lane, Semaphore> free = new EnumMap<>(Lane.class);

    Places() {
        for (var lane : Lane.values()) {
            free.put(lane, new Semaphore(lane.calls()));
        }
    }

    /** Takes as many as are free, at most so many; waits a while for the first, and takes none when that is over. */
    int take(Lane lane, int most) {
        var places = free.get(lane);
        try {
            int taken = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS) ? 1 : 0;
            while (taken > 0 && taken < most && places.tryAcquire()) {
                taken++;
            }
            return taken;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Gives some back. */
    void giveBack(Lane lane, int count) {
        free.get(lane).release(count);
    }
}
