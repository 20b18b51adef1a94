package org.tapgate.it.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.stack.ServicesProcess;

/** Stops the application at an exact point: takes a lock in its database, and sees who waits for it. */
final class Hold implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String APPLICATION = "TAPGATE_DB_";

    private static final String WAITING =
            " from pg_stat_activity where ? = any (pg_blocking_pids(pid)) and query like '%' || ? || '%'";

    /** What a commit does first, once there is such a trigger. */
    private static final String COMMIT_GATE = """
            create or replace function wait_at_commit() returns trigger language plpgsql as $$
            begin
                perform pg_advisory_xact_lock_shared(4711);
                return null;
            end $$;
            drop trigger if exists wait_at_commit on %1$s;
            create constraint trigger wait_at_commit after insert on %1$s deferrable initially deferred
            for each row execute function wait_at_commit();
            """;

    private static final String COMMIT_LOCK = "select pg_advisory_xact_lock(4711)";

    private final Connection holder;

    private final Connection watcher;

    private final int pid;

    private Hold(Connection holder, Connection watcher, String lock) throws SQLException {
        this.holder = holder;
        this.watcher = watcher;
        this.pid = holder.unwrap(PGConnection.class).getBackendPID();
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute(lock);
        }
    }

    /** Takes a lock until it is closed. */
    static Hold on(ServicesProcess database, String lock) throws SQLException {
        return new Hold(connect(database, APPLICATION), connect(database, APPLICATION), lock);
    }

    /** Has commits of transactions that inserted into this table wait, with everything written, until it is closed. */
    static Hold onCommits(ServicesProcess database, String table) throws SQLException {
        try (var owner = connect(database, "TAPGATE_DB_MIGRATION_");
                var statement = owner.createStatement()) {
            statement.execute(COMMIT_GATE.formatted(table));
        }
        return on(database, COMMIT_LOCK);
    }

    private static Connection connect(ServicesProcess database, String user) throws SQLException {
        var settings = database.databaseSettings();
        return DriverManager.getConnection(
                settings.get("TAPGATE_DB_URL"), settings.get(user + "USER"), settings.get(user + "PASSWORD"));
    }

    /** Waits until the application cannot go on with a statement of these words. */
    void awaitVictim(String words) {
        Eventually.await("somebody stopped at " + words, PATIENCE, () -> ask("select count(*)" + WAITING, words) > 0);
    }

    /** Has the database notice that whoever waited there is dead, so that nothing of it happens after all. */
    void endVictims(String words) throws SQLException {
        ask("select count(pg_terminate_backend(pid))" + WAITING, words);
    }

    private long ask(String question, String words) throws SQLException {
        try (var statement = watcher.prepareStatement(question)) {
            statement.setInt(1, pid);
            statement.setString(2, words);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        holder.rollback();
        holder.close();
        watcher.close();
    }
}
