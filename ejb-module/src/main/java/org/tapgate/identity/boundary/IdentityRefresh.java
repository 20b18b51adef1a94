package org.tapgate.identity.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.identity.KeyDirectory;
import org.tapgate.platform.ee.Recurring;

/** Looks every second whether another node has changed a client, an application or a key. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class IdentityRefresh {

    @Inject
    private Recurring recurring;

    @Inject
    private KeyDirectory directory;

    /** One number is read when nothing has changed. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        recurring.run("refresh of clients and keys", directory::refresh);
    }
}
