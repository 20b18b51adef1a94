package org.tapgate.report.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.BatchInbox;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Inbox;
import org.tapgate.report.TrafficCounters;

/** Counts entries, each once. */
@Stateless
public class EntryCount {

    /** Entries in one transaction. */
    static final int MOST = 500;

    @Inject
    private Inbox inbox;

    @Inject
    private BatchInbox waiting;

    @Inject
    private TrafficCounters counters;

    /** Counts entries that are waiting; how many. */
    @NoPermissionNeeded("only the listener of the queue calls it")
    public int countWaiting() {
        var claimed = waiting.claimUntried(EntryEvents.QUEUE, MOST);
        add(claimed);
        return claimed.size();
    }

    /** Counts the entry that this event tells of, if that is still to be done; whether it was. */
    @NoPermissionNeeded("only the listener of the queue calls it")
    public boolean count(UUID eventId) {
        var claimed = inbox.claim(EntryEvents.QUEUE, eventId);
        add(claimed.stream().toList());
        return claimed.isPresent();
    }

    private void add(List<DomainEvent> events) {
        Tally.of(events).forEach(counters::add);
    }
}
