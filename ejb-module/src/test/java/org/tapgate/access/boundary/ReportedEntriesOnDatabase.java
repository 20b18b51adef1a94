package org.tapgate.access.boundary;

import javax.sql.DataSource;
import org.tapgate.access.store.AccessStores;
import org.tapgate.messaging.store.Outboxes;

/** The door for reported entries, for tests of other features. */
public final class ReportedEntriesOnDatabase {

    private ReportedEntriesOnDatabase() {}

    /** Writes in this transaction. */
    @SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
    public static ReportedEntries in(DataSource transaction) {
        var door = new ReportedEntries();
        door.entries = AccessStores.past(transaction);
        door.outbox = Outboxes.in(transaction);
        return door;
    }
}
