package org.tapgate.settlement.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.platform.ee.Recurring;

/**
 * Closes batches whose day or time is over, and wakes up those that are due: after a failure, a crash or a lost message.
 * Every node does; a batch is locked before it is closed, and its step is taken by one only.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BatchTimer {

    @Inject
    private Recurring recurring;

    @Inject
    private BatchClock batches;

    /** Each batch is closed in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "1/5", persistent = false)
    public void close() {
        recurring.run("cut-off of batches", () -> batches.overdue().forEach(batches::close));
    }

    /** A wake-up too many finds nothing to do. */
    @Schedule(hour = "*", minute = "*", second = "4/5", persistent = false)
    public void wakeUp() {
        recurring.run("sweep of batches", batches::wakeUp);
    }
}
