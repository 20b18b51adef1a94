package org.tapgate.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The real PostgreSQL that tests of SQL run on: one server a JVM, started by the first test that asks, stopped with the
 * JVM. Durability is off (a test that kills the server belongs to the black-box tests).
 */
public final class Database {

    private static final String OWNER = "postgres";

    private static final String TEMPLATE = "tapgate_template";

    /** More than a test asks for; what is older belongs to a test that has ended. */
    private static final int KEPT = 10;

    private static final Deque<String> COPIES = new ArrayDeque<>();

    private static final ThreadLocal<Map<DataSource, DataSource>> RUNNING =
            ThreadLocal.withInitial(IdentityHashMap::new);

    private static int copied;

    private Database() {}

    /**
     * A new database with the schema of the product and no rows, the caller's alone; a copy of a migrated template, so
     * it costs well under a second. The last ten are kept, so that a run does not fill the disk.
     */
    public static synchronized DataSource fresh() {
        String name = "tapgate_" + ++copied;
        execute("create database " + name + " template " + TEMPLATE);
        COPIES.add(name);
        if (COPIES.size() > KEPT) {
            execute("drop database " + COPIES.remove() + " with (force)");
        }
        return Server.POSTGRES.getDatabase(OWNER, name);
    }

    /**
     * Does work the way the container does a transaction: every connection asked for is the same one, and closing it
     * ends nothing. Commits at the end, rolls back when the work throws.
     */
    public static <T> T transaction(DataSource database, Function<DataSource, T> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var transaction = always(connection);
            RUNNING.get().put(database, transaction);
            T result = work.apply(transaction);
            connection.commit();
            return result;
        } catch (SQLException failure) {
            throw new IllegalStateException("The transaction failed", failure);
        } finally {
            RUNNING.get().remove(database);
        }
    }

    /** The same, within the transaction that this thread has on the database already, if it has one. */
    public static <T> T joining(DataSource database, Function<DataSource, T> work) {
        var running = RUNNING.get().get(database);
        return running == null ? transaction(database, work) : work.apply(running);
    }

    /** Reads one number. */
    public static long number(DataSource database, String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** Reads one column of texts. */
    public static List<String> texts(DataSource database, String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    private static DataSource always(Connection connection) {
        var unclosed = proxy(
                Connection.class,
                (self, method, arguments) ->
                        method.getName().equals("close") ? null : call(connection, method, arguments));
        return proxy(DataSource.class, (self, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return unclosed;
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
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

        /**
         * Memory that looks like a folder (Linux). Each database is three hundred files that are soon dropped, and a file system on a disk
         * is slow to give their places away again.
         */
        private static final Path MEMORY = Path.of("/dev/shm");

        private static final long ROOM = 1L << 31;

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(folder())
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("timezone", "UTC")
                        .start();
                migrate(postgres);
                return postgres;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static Path folder() throws IOException {
            boolean hasRoom = Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > ROOM;
            return hasRoom ? Files.createTempDirectory(MEMORY, "tapgate") : Files.createTempDirectory("tapgate");
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
