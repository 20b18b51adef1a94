package org.tapgate.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * JPA as the server has it, on a {@link Database} of one's own: for tests of stores that map entities. Each piece of work
 * runs in a transaction with an entity manager of its own, so that nothing is read from a cache.
 */
public final class Entities {

    /** Of the transaction that this thread is in. */
    private static final ThreadLocal<DataSource> CURRENT = new ThreadLocal<>();

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
        var outer = CURRENT.get();
        CURRENT.set(database);
        try (var entities = Factory.ONE.createEntityManager()) {
            entities.getTransaction().begin();
            var result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        } finally {
            CURRENT.set(outer);
        }
    }

    /** The mapping is read once a JVM, when first needed: that takes longer than most tests. */
    private static final class Factory {

        static final EntityManagerFactory ONE = Persistence.createEntityManagerFactory(
                "tapgate",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        current()));

        /** The database of whoever asks. */
        private static DataSource current() {
            return (DataSource) Proxy.newProxyInstance(
                    Entities.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (self, method, arguments) -> method.invoke(CURRENT.get(), arguments));
        }
    }
}
