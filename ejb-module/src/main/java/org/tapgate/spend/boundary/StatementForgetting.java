package org.tapgate.spend.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.spend.StatementCache;

/** Removes what the MRS answered once it no longer serves: nobody keeps what cards spend for longer than that. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class StatementForgetting {

    @Inject
    private Recurring recurring;

    @Inject
    private StatementCache cache;

    @Inject
    private InstantSource clock;

    /** Forgets, four times an hour. */
    @Schedule(hour = "*", minute = "*/15", persistent = false)
    public void forget() {
        recurring.runInTransaction("forgetting of MRS answers", () -> cache.forget(clock.instant()));
    }
}
