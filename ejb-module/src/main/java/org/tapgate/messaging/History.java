package org.tapgate.messaging;

import java.time.Instant;

/** What is over and may be forgotten after a while. */
public interface History {

    /**
     * Removes some of the work that was done before this.
     *
     * @return how many were removed; fewer than allowed when none is left
     */
    int forgetDone(Instant before, int most);

    /**
     * Removes some of the events from before this about which there is no work, pending or done.
     *
     * @return how many were removed; fewer than allowed when none is left
     */
    int forgetEvents(Instant before, int most);
}
