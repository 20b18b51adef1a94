package org.tapgate.messaging;

import java.util.List;

/** Where a listener takes much work at once, for which it matters in which order. */
public interface BatchInbox {

    /**
     * Takes pieces of work that have been waiting longest, at most so many, passing over what somebody else is taking. Unlike
     * {@link Inbox#claim} it changes nothing about the commit: the effect lasts once that returns.
     *
     * @return the events to work on, in no particular order
     */
    List<DomainEvent> claimMany(String queue, int most);

    /** The same of work that has had its first wake-up only: what failed does not make all the others fail again. */
    List<DomainEvent> claimUntried(String queue, int most);
}
