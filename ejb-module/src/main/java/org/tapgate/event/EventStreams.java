package org.tapgate.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.messaging.DomainEvent;

/** Port: the sequences, in the running transaction. */
public interface EventStreams {

    /** Waits until nobody else is numbering, on any node; to be called before looking for events to number. */
    void inLine();

    /** Gives events their places at the end of the sequences of their owners, in this order. */
    List<StreamEvent> append(List<DomainEvent> events, Instant now);

    /** The next events after that number, at most so many. */
    List<StreamEvent> after(StreamOwner owner, long sequence, int most);

    /** Which part of a sequence there is. */
    StreamSpan span(StreamOwner owner);

    /** The last number of each of these owners that has any. */
    Map<StreamOwner, Long> lastOf(Collection<StreamOwner> owners);

    /** One event of that owner. */
    Optional<StreamEvent> find(StreamOwner owner, UUID id);

    /** Deletes some of the events that got their place before that time; the count. */
    int forget(Instant before, int most);
}
