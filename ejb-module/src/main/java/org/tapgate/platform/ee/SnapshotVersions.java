package org.tapgate.platform.ee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The versions in the database that tell whether a {@link org.tapgate.platform.Snapshot} is still good. Each has its row
 * in the table {@code snapshot_version}, brought by a migration of its feature.
 */
@ApplicationScoped
public class SnapshotVersions {

    private static final String READ = """
            select case when xmin = pg_current_xact_id_if_assigned()::xid then -version else version end
            from snapshot_version where name = ?
            """;

    private static final String RAISE =
            "update snapshot_version set version = version + 1 where name = ?" + " returning version";

    private Sql sql;

    /** For the proxy of the container. */
    SnapshotVersions() {}

    /** On this database. */
    @Inject
    public SnapshotVersions(Sql sql) {
        this.sql = sql;
    }

    /**
     * The version that is committed. Negative in a transaction that has raised it: what is read there may never be
     * committed, and must not be taken for the version that others will see under this number.
     */
    public long of(String name) {
        return sql.call("reading a version", connection -> number(connection, READ, name));
    }

    /**
     * Raises a version in the running transaction, which from here on is alone in changing what the version covers: take
     * all other locks before.
     *
     * @return the new version
     */
    public long raise(String name) {
        return sql.call("raising a version", connection -> number(connection, RAISE, name));
    }

    private static long number(Connection connection, String statement, String name) throws SQLException {
        try (var query = connection.prepareStatement(statement)) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                if (row.next()) {
                    return row.getLong(1);
                }
            }
        }
        throw new IllegalArgumentException("No version is called " + name);
    }
}
