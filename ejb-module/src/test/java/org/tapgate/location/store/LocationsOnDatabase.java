package org.tapgate.location.store;

import java.time.Instant;
import java.util.function.Function;
import org.tapgate.location.Location;
import org.tapgate.location.LocationDetails;
import org.tapgate.platform.Entities;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/** The stores of locations wired by hand on a database of their own. */
final class LocationsOnDatabase {

    static final Instant NOW = Instant.parse("2026-10-25T00:30:00.123456Z");

    private final Entities entities = new Entities();

    private final SnapshotVersions versions = new SnapshotVersions(new Sql(entities.database()));

    /** Copies in memory last longer than one piece of work. */
    private final LocationsInMemory directory = new LocationsInMemory(versions);

    <T> T with(Function<JpaLocationRegister, T> work) {
        return entities.inTransaction(manager -> {
            var register = new JpaLocationRegister(versions, Runnable::run, directory);
            register.entities = manager;
            return work.apply(register);
        });
    }

    <T> T directory(Function<LocationsInMemory, T> question) {
        return entities.inTransaction(manager -> {
            directory.entities = manager;
            return question.apply(directory);
        });
    }

    Location added(LocationDetails details) {
        return with(register -> register.add(Ids.next(), details, NOW));
    }

    static LocationDetails lounge(String name) {
        return new LocationDetails(name, "POL", "LOUNGE", "00-906", "Warszawa", null, null, null, null);
    }
}
