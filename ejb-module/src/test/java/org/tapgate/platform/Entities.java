package org.tapgate.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * JPA as the server has it, on a {@link Database} of one's own: for tests of stores that map entities. Each piece of work
 * runs in a transaction with an entity manager of its own, so that nothing is read from a cache.
 */
public final class Entities {

    private final DataSource database;

    /** On a new database without rows. */
    public Entities() {
        this.database = Database.fresh();
    }

    /** The database itself, for a store that uses SQL beside. */
    public DataSource database() {
        return database;
    }

    /** Runs the work in a transaction and commits it. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        var settings = Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.nonJtaDataSource",
                database,
                "eclipselink.session-name",
                "test" + System.identityHashCode(database));
        try (var factory = Persistence.createEntityManagerFactory("tapgate", settings);
                var entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            var result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        }
    }
}
