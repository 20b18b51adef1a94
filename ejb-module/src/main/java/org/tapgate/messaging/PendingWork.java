package org.tapgate.messaging;

import java.time.Instant;

/**
 * How far a queue is behind.
 *
 * @param queue its name
 * @param count pieces of work not done
 * @param stuck those for which the sweep sent {@link #STUCK_AFTER} wake-ups and more
 * @param oldest when the oldest of them was caused
 */
public record PendingWork(String queue, long count, long stuck, Instant oldest) {

    /** Wake-ups of the sweep, over 5 minutes together, after which a person should look. */
    public static final int STUCK_AFTER = 5;
}
