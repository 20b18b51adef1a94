package org.tapgate.access.boundary;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.tapgate.access.Entry;
import org.tapgate.access.store.AccessStores;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.offline.store.OfflineStores;

/** The real door for taking back entries that cost nothing, for tests of other packages. */
public final class ReversalsOnDatabase {

    private ReversalsOnDatabase() {}

    /** In this transaction. */
    @SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
    public static EntryReversals in(
            DataSource transaction, AuditTrail trail, CurrentCaller caller, InstantSource clock) {
        var door = new EntryReversals();
        door.archive = AccessStores.archive(transaction);
        door.entries = AccessStores.entries(transaction);
        door.past = AccessStores.past(transaction);
        door.reported = OfflineStores.reversals(transaction);
        door.charges = new Nothing();
        door.trail = trail;
        door.caller = caller;
        door.clock = clock;
        return door;
    }

    private static final class Nothing extends EntryCharges {

        @Override
        void undo(Entry entry) {
            // It was free
        }
    }
}
