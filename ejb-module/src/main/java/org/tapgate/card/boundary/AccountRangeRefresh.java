package org.tapgate.card.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.card.AccountRangeDirectory;
import org.tapgate.platform.ee.Recurring;

/** Looks every second whether another node has changed an account range. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AccountRangeRefresh {

    @Inject
    private Recurring recurring;

    @Inject
    private AccountRangeDirectory directory;

    /** One number is read when nothing has changed. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        recurring.run("refresh of account ranges", directory::refresh);
    }
}
