package org.tapgate.access.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.tapgate.access.CheckKey;
import org.tapgate.access.EntryLife;
import org.tapgate.access.EntryStore;
import org.tapgate.platform.ee.Recurring;

/** Ends pending entries that nobody confirmed in time. Every node sweeps; what one holds the others pass over. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EntrySweep {

    private static final int MOST = 500;

    @Inject
    private Recurring recurring;

    @Inject
    EntryStore entries;

    @Inject
    EntryEndings endings;

    @Inject
    InstantSource clock;

    /** Expires what is overdue; what is more than a few hundred waits for the next time. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void expireOverdue() {
        recurring.runInTransaction("expiry of entries", this::expire);
    }

    void expire() {
        var now = clock.instant();
        for (var overdue : entries.holdOverdue(now, MOST)) {
            endings.write(EntryLife.expire(overdue, now));
        }
    }

    /** Forgets idempotency keys after their day. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void forgetKeys() {
        recurring.runInTransaction(
                "forgetting of idempotency keys",
                () -> entries.forgetKeys(clock.instant().minus(CheckKey.REMEMBERED)));
    }
}
