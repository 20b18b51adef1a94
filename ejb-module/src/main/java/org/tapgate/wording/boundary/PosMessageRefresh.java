package org.tapgate.wording.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.wording.PosMessageDirectory;

/** Looks every second whether another node has changed a message. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PosMessageRefresh {

    @Inject
    private Recurring recurring;

    @Inject
    private PosMessageDirectory directory;

    /** One number is read when nothing has changed. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        recurring.run("refresh of POS messages", directory::refresh);
    }
}
