package org.tapgate.location.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.location.Location;
import org.tapgate.location.LocationDetails;
import org.tapgate.location.LocationFilter;
import org.tapgate.location.LocationRegister;
import org.tapgate.location.Services;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.reference.StandardCodes;

/** What people and applications do with locations. */
@Stateless
public class Locations {

    @Inject
    private LocationRegister register;

    @Inject
    private ClientRegister clients;

    @Inject
    private StandardCodes codes;

    @Inject
    private Services services;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource time;

    /** A page of those that the caller sees. */
    @Requires(Permission.LOCATION_VIEW)
    public Page<Location> page(LocationFilter filter, PageRequest page) {
        return register.page(filter, scope(Permission.LOCATION_VIEW), page);
    }

    /** One that the caller sees. */
    @Requires(Permission.LOCATION_VIEW)
    public Optional<Location> find(UUID id) {
        return register.find(id, scope(Permission.LOCATION_VIEW));
    }

    /** Adds a location. */
    @Requires(Permission.LOCATION_EDIT)
    public WriteOutcome<Location> add(LocationDetails details) {
        var faults = faultsOf(details);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        var added = register.add(Ids.next(), details, time.instant());
        return noted("location.created", added);
    }

    /**
     * Replaces a location.
     *
     * @param seen the version that the change was made from
     */
    @Requires(Permission.LOCATION_EDIT)
    public WriteOutcome<Location> replace(UUID id, long seen, LocationDetails details) {
        var stored = register.lock(id, scope(Permission.LOCATION_EDIT));
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        if (stored.get().version() != seen) {
            return new Stale<>();
        }
        var faults = faultsOf(details);
        return faults.isEmpty()
                ? noted("location.changed", register.replace(id, details, time.instant()))
                : new Invalid<>(faults);
    }

    /**
     * Takes a location out: its terminals let nobody in any more.
     *
     * @param seen the version that was looked at; empty to take out whatever is there
     */
    @Requires(Permission.LOCATION_DELETE)
    public WriteOutcome<Location> remove(UUID id, Optional<Long> seen) {
        var stored = register.lock(id, scope(Permission.LOCATION_DELETE));
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        return WriteOutcome.unlessStale(seen, stored.get().version(), () -> {
            register.remove(id, time.instant());
            return noted("location.deleted", stored.get());
        });
    }

    private List<Fault> faultsOf(LocationDetails details) {
        var faults = new ArrayList<>(details.faults(codes, services));
        if (details.clientId() != null && clients.find(details.clientId()).isEmpty()) {
            faults.add(new Fault("clientId", "unknown_client", "no client has this id"));
        }
        return faults;
    }

    private WriteOutcome<Location> noted(String action, Location location) {
        trail.note(action, location.id(), Map.of("name", location.details().name()));
        return new Written<>(location);
    }

    private DataScope scope(Permission permission) {
        return current.get().scopeFor(permission);
    }
}
