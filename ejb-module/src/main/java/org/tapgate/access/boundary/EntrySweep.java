package org.tapgate.access.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.tapgate.access.CheckKey;
import org.tapgate.access.EntryLife;
import org.tapgate.access.EntryStore;

/** Ends pending entries that nobody confirmed in time. Every node sweeps; what one holds the others pass over. */
@Singleton
@DependsOn("SchemaGate")
public class EntrySweep {

    private static final int MOST = 500;

    @Inject
    EntryStore entries;

    @Inject
    InstantSource clock;

    /** Expires what is overdue; what is more than a few hundred waits for the next time. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void expireOverdue() {
        var now = clock.instant();
        for (var overdue : entries.holdOverdue(now, MOST)) {
            var expired = EntryLife.expire(overdue, now);
            entries.change(expired, EntryEvents.of(expired));
        }
    }

    /** Forgets idempotency keys after their day. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void forgetKeys() {
        entries.forgetKeys(clock.instant().minus(CheckKey.REMEMBERED));
    }
}
