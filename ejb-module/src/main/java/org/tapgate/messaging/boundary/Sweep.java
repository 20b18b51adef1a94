package org.tapgate.messaging.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.tapgate.messaging.Backlog;
import org.tapgate.messaging.WakeUps;
import org.tapgate.platform.ee.Recurring;

/**
 * Finds the work whose wake-up got lost: in a crash, a full buffer, an outage or a wiped broker. Every node sweeps; what
 * one is taking the others pass over.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Sweep {

    /** Together with the period of 5 s it bounds what one node sends again: 200 a second. */
    private static final int MOST = 1_000;

    @Inject
    private Recurring recurring;

    @Inject
    private Backlog backlog;

    @Inject
    private WakeUps wakeUps;

    @Inject
    private InstantSource clock;

    /** Puts off what is due and sends it after the commit. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void sweep() {
        recurring.runInTransaction(
                "sweep of lost wake-ups",
                () -> backlog.takeDue(clock.instant(), MOST).forEach(wakeUps::afterCommit));
    }
}
