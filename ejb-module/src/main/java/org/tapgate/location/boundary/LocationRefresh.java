package org.tapgate.location.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tapgate.location.LocationDirectory;

/** Looks every second whether another node has changed a location. */
@Singleton
@DependsOn("SchemaGate")
public class LocationRefresh {

    @Inject
    private LocationDirectory directory;

    /** One number is read when nothing has changed. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        directory.refresh();
    }
}
