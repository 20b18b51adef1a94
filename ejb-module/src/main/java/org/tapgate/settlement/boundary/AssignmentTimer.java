package org.tapgate.settlement.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.platform.ee.Recurring;

/** Has what was captured join its batch within seconds, off the way of the payment. Every node takes what no other has. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AssignmentTimer {

    @Inject
    private Recurring recurring;

    @Inject
    private Assignment assignment;

    /** Each round is a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void assign() {
        recurring.run("assignment of movements to batches", this::assignAll);
    }

    private void assignAll() {
        boolean more = true;
        while (more) {
            more = assignment.placeSome();
        }
    }
}
