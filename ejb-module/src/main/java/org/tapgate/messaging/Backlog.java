package org.tapgate.messaging;

import java.time.Instant;
import java.util.List;

/** Work that is not done yet, as the sweep and the operators see it. */
public interface Backlog {

    /**
     * Takes some of the work whose next wake-up is due, and puts that off by {@link ResendSchedule}. What another node
     * is taking right now is passed over.
     *
     * @return the wake-ups to send, the longest due first
     */
    List<WakeUp> takeDue(Instant now, int most);

    /** How much is pending, for each queue where anything is. */
    List<PendingWork> pending();
}
