package org.tapgate.order.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.order.Acquirer;
import org.tapgate.platform.ee.Recurring;

/** Compares the totals of days that are over with the acquirer's. Every node looks; a day is taken by one. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReconciliationTimer {

    @Inject
    private Recurring recurring;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Acquirer acquirer;

    /** The acquirer is asked outside of any transaction. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void look() {
        recurring.run("totals of the acquirer", this::compareDue);
    }

    private void compareDue() {
        for (var day = reconciliations.take(); day.isPresent(); day = reconciliations.take()) {
            reconciliations.record(day.get(), acquirer.reconcile(day.get()));
        }
    }
}
