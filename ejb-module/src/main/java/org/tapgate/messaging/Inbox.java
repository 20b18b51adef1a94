package org.tapgate.messaging;

import java.util.Optional;
import java.util.UUID;

/** Where the listener of a queue takes work. */
public interface Inbox {

    /**
     * Takes one piece of work, in the transaction of its effect: when that rolls back, or the database loses it in a
     * crash, the work is pending again. Nobody may be told of the effect as if it could not be lost.
     *
     * @return the event to work on; empty when the work is done already or was never there, which is what a doubled or
     *     late wake-up finds
     */
    Optional<DomainEvent> claim(String queue, UUID eventId);
}
