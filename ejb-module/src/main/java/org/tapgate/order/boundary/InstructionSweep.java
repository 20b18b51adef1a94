package org.tapgate.order.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.order.Instruction;
import org.tapgate.platform.ee.Recurring;

/**
 * Finds what nobody carried out: in a crash, while the acquirer was away, after an expiry. Every node sweeps; what one has
 * taken the others pass over.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class InstructionSweep {

    @Inject
    Recurring recurring;

    @Inject
    PaymentRecords records;

    @Inject
    CardPayments payments;

    /** Each instruction is told outside of any transaction, and recorded in one of its own. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void sweep() {
        recurring.run("payments that wait", () -> records.takeDue().forEach(this::carryOut));
    }

    /** One that fails leaves the others their turn. */
    private void carryOut(Instruction instruction) {
        recurring.run("payment that waits, " + instruction.id(), () -> payments.carryOut(instruction));
    }
}
