package org.tapgate.messaging;

/** The way to the broker; nothing is ever lost by it that the sweep would not find. */
@FunctionalInterface
public interface WakeUps {

    /**
     * Sends this once the current transaction has committed, on another thread; never, when it rolls back or when the
     * broker cannot be reached. Without a transaction it is a programming error.
     */
    void afterCommit(WakeUp wakeUp);
}
