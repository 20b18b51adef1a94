package org.tapgate.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The real PostgreSQL that tests of SQL run on: one server a JVM, started by the first test that asks, stopped with the
 * JVM. Durability is off (a test that kills the server belongs to the black-box tests).
 */
public final class Database {

    private static final String OWNER = "postgres";

    private static final String TEMPLATE = "tapgate_template";

    private static final AtomicInteger COPIES = new AtomicInteger();

    private Database() {}

    /**
     * A new database with the schema of the product and no rows, the caller's alone; a copy of a migrated template, so
     * it costs well under a second. One for each test class is the habit.
     */
    public static DataSource fresh() {
        String name = "tapgate_" + COPIES.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return Server.POSTGRES.getDatabase(OWNER, name);
    }

    private static void execute(String statement) {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var creation = connection.createStatement()) {
            creation.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    /** Started and migrated once, when first touched; the lock of class initialisation makes the others wait. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("timezone", "UTC")
                        .start();
                migrate(postgres);
                return postgres;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void migrate(EmbeddedPostgres postgres) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var creation = connection.createStatement()) {
                creation.execute("create database " + TEMPLATE);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            Flyway.configure()
                    .dataSource(postgres.getDatabase(OWNER, TEMPLATE))
                    .load()
                    .migrate();
        }
    }
}
