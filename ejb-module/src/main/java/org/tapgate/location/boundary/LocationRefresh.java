package org.tapgate.location.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.location.LocationDirectory;
import org.tapgate.platform.ee.Recurring;

/** Looks every second whether another node has changed a location. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LocationRefresh {

    @Inject
    private Recurring recurring;

    @Inject
    private LocationDirectory directory;

    /** One number is read when nothing has changed. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        recurring.run("refresh of locations", directory::refresh);
    }
}
