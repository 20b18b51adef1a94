package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tapgate.access.Entry;
import org.tapgate.access.PastEntries;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.Outbox;

/** The door for entries that happened while nobody could be asked; within the transaction of who tells of them. */
@Stateless
public class ReportedEntries {

    @Inject
    PastEntries entries;

    @Inject
    Outbox outbox;

    /** Writes entries with the events that tell of them. */
    @NoPermissionNeeded("only features to the right call it")
    public void add(List<Entry> reported) {
        entries.add(reported);
        outbox.publishAll(reported.stream().map(EntryEvents::of).toList());
    }
}
