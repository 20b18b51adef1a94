package org.tapgate.report.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Inbox;
import org.tapgate.report.TrafficCounters;

/** Counts entries, each once. */
@Stateless
public class EntryCount {

    @Inject
    private Inbox inbox;

    @Inject
    private TrafficCounters counters;

    /** Counts the entry that this event tells of, if that is still to be done; whether it was. */
    @NoPermissionNeeded("only the listener of the queue calls it")
    public boolean count(UUID eventId) {
        var claimed = inbox.claim(EntryEvents.QUEUE, eventId);
        claimed.ifPresent(this::add);
        return claimed.isPresent();
    }

    private void add(DomainEvent event) {
        var entry = EndedEntry.of(event);
        counters.add(entry.key(event.clientId()), entry.counts());
    }
}
