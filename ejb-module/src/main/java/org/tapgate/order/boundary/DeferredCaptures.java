package org.tapgate.order.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.platform.ee.Recurring;

/**
 * Captures what nobody has captured for so many days. Every node looks; what one has taken the others pass over. The sweep
 * tells the acquirer.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DeferredCaptures {

    @Inject
    private Recurring recurring;

    @Inject
    private PaymentRecords records;

    /** Once a minute is often enough for something that is due by the day. */
    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    public void capture() {
        recurring.run("captures that were put off", records::captureDeferred);
    }
}
