package org.tapgate.location.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.location.Location;
import org.tapgate.location.LocationDirectory;
import org.tapgate.platform.Snapshot;
import org.tapgate.platform.ee.SnapshotVersions;

/** All locations that were not taken out. */
@ApplicationScoped
class LocationsInMemory implements LocationDirectory {

    /** Of its version. */
    static final String NAME = "location";

    private static final String ALL = "select r from LocationRow r where r.deletedAt is null";

    @PersistenceContext
    EntityManager entities;

    private Snapshot<Map<UUID, Location>> copy;

    /** For the proxy of the container. */
    LocationsInMemory() {}

    @Inject
    LocationsInMemory(SnapshotVersions versions) {
        copy = new Snapshot<>(() -> versions.of(NAME), former -> load());
    }

    @Override
    public Optional<Location> find(UUID id) {
        return Optional.ofNullable(copy.get().get(id));
    }

    @Override
    public void refresh() {
        copy.refresh();
    }

    /** This node has changed a location. */
    void outdated() {
        copy.outdated();
    }

    private Map<UUID, Location> load() {
        return entities.createQuery(ALL, LocationRow.class)
                .getResultStream()
                .map(LocationRow::location)
                .collect(Collectors.toUnmodifiableMap(Location::id, location -> location));
    }
}
