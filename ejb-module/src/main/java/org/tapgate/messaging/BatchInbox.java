package org.tapgate.messaging;

import java.util.List;
import java.util.UUID;

/** Where a listener takes much work at once, for which it matters in which order. */
public interface BatchInbox {

    /** Whether this piece of work is still to be done, as far as others have committed. */
    boolean isPending(String queue, UUID eventId);

    /**
     * Takes pieces of work that have been waiting longest, at most so many, passing over what somebody else is taking. Unlike
     * {@link Inbox#claim} it changes nothing about the commit: the effect lasts once that returns.
     *
     * @return the events to work on, in no particular order
     */
    List<DomainEvent> claimMany(String queue, int most);
}
