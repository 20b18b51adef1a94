package org.tapgate.location.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.location.Location;
import org.tapgate.location.LocationDetails;
import org.tapgate.location.LocationFilter;
import org.tapgate.location.LocationRegister;
import org.tapgate.platform.AfterCommit;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Keyset;
import org.tapgate.platform.ee.SnapshotVersions;

/** Locations as entities. Every change raises the version that copies in memory follow. */
@ApplicationScoped
class JpaLocationRegister implements LocationRegister {

    @PersistenceContext
    EntityManager entities;

    private SnapshotVersions versions;

    private AfterCommit afterCommit;

    private LocationsInMemory copy;

    /** For the proxy of the container. */
    JpaLocationRegister() {}

    @Inject
    JpaLocationRegister(SnapshotVersions versions, AfterCommit afterCommit, LocationsInMemory copy) {
        this.versions = versions;
        this.afterCommit = afterCommit;
        this.copy = copy;
    }

    @Override
    public Page<Location> page(LocationFilter filter, DataScope scope, PageRequest page) {
        var rows = within(scope, new Keyset(entities))
                .where("r.country = :country", "country", filter.country())
                .where("locate(lower(:name), lower(r.name)) > 0", "name", filter.name())
                .where("r.service = :service", "service", filter.service())
                .page(LocationRow.class, filter.order(), page);
        return Page.of(rows, page.limit(), row -> row.place(filter.order())).map(LocationRow::location);
    }

    @Override
    public Optional<Location> find(UUID id, DataScope scope) {
        return visible(entities.find(LocationRow.class, id), scope);
    }

    @Override
    public Optional<Location> lock(UUID id, DataScope scope) {
        return visible(entities.find(LocationRow.class, id, LockModeType.PESSIMISTIC_WRITE), scope);
    }

    @Override
    public Location add(UUID id, LocationDetails details, Instant now) {
        var row = LocationRow.of(id, details, now);
        entities.persist(row);
        return written(row);
    }

    @Override
    public Location replace(UUID id, LocationDetails details, Instant now) {
        var row = entities.find(LocationRow.class, id);
        row.take(details, now);
        return written(row);
    }

    @Override
    public void remove(UUID id, Instant now) {
        var row = entities.find(LocationRow.class, id);
        row.delete(now);
        written(row);
    }

    /** The row comes before the version: whoever changes locations takes locks in this order. */
    private Location written(LocationRow row) {
        entities.flush();
        versions.raise(LocationsInMemory.NAME);
        afterCommit.run(copy::outdated);
        return row.location();
    }

    private static Optional<Location> visible(LocationRow row, DataScope scope) {
        return Optional.ofNullable(row)
                .filter(LocationRow::isLive)
                .map(LocationRow::location)
                .filter(location -> location.isIn(scope));
    }

    private static Keyset within(DataScope scope, Keyset rows) {
        if (scope.isNothing()) {
            return rows.nothing();
        }
        return switch (scope.kind()) {
            case ALL -> rows;
            case LOC -> {
                var ids = scope.members().stream().map(UUID::fromString).toList();
                yield rows.where("r.id in :ids", "ids", Optional.of(ids));
            }
            case CLI -> {
                var client = Ids.parse(scope.members().iterator().next());
                yield rows.where("r.clientId = :client", "client", client);
            }
            case ICA, DEV -> rows.nothing();
        };
    }
}
