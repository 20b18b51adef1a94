package org.tapgate.platform.idempotency.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.tapgate.platform.ee.Sql;
import org.tapgate.platform.idempotency.CallKey;
import org.tapgate.platform.idempotency.CallOutcome;
import org.tapgate.platform.idempotency.CallStore;
import org.tapgate.platform.idempotency.StoredAnswer;

@ApplicationScoped
class JdbcCallStore implements CallStore {

    /** How long a repeat waits for the request that runs with the same key: the insert blocks on the unique key. */
    private static final String WAIT = "set local lock_timeout = '2s'";

    /** What the call itself waits for is its own matter. */
    private static final String WAIT_NO_LESS = "set local lock_timeout to default";

    private static final String CLAIM = """
            insert into idempotency_key (caller, route, key, fingerprint, created_at)
            values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String KEEP = """
            update idempotency_key set status = ?, location = ?, etag = ?, body = ?
            where caller = ? and route = ? and key = ?
            """;

    private static final String ANSWER = """
            select status, location, etag, body from idempotency_key
            where caller = ? and route = ? and key = ? and fingerprint = ?
            """;

    private static final String TAKE_OVER = """
            update idempotency_key set created_at = ?
            where caller = ? and route = ? and key = ? and fingerprint = ? and status is null and created_at < ?
            """;

    private static final String RELEASE = """
            delete from idempotency_key where caller = ? and route = ? and key = ? and status is null
            """;

    private static final String FORGET = "delete from idempotency_key where created_at < ?";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcCallStore() {
        this(null);
    }

    @Inject
    JdbcCallStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Claim claim(CallKey key, Instant now) {
        return sql.call("taking an idempotency key", connection -> claim(connection, key, now));
    }

    private static Claim claim(Connection connection, CallKey key, Instant now) throws SQLException {
        try (var wait = connection.createStatement();
                var insert = connection.prepareStatement(CLAIM)) {
            wait.execute(WAIT);
            insert.setString(1, key.caller());
            insert.setString(2, key.route());
            insert.setString(3, key.key());
            insert.setString(4, key.fingerprint());
            insert.setTimestamp(5, Timestamp.from(now));
            int taken = insert.executeUpdate();
            wait.execute(WAIT_NO_LESS);
            return taken == 1 ? Claim.TAKEN : Claim.KNOWN;
        } catch (SQLException failed) {
            if (LOCK_NOT_AVAILABLE.equals(failed.getSQLState())) {
                return Claim.BUSY;
            }
            throw failed;
        }
    }

    @Override
    public void keep(CallKey key, StoredAnswer answer) {
        sql.call("keeping an answer", connection -> {
            try (var update = connection.prepareStatement(KEEP)) {
                update.setInt(1, answer.status());
                update.setString(2, answer.location());
                update.setString(3, answer.etag());
                update.setString(4, answer.body());
                bindKey(update, 5, key);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public boolean takeOver(CallKey key, Instant takenBefore, Instant now) {
        return sql.call("taking an idempotency key over", connection -> {
            try (var update = connection.prepareStatement(TAKE_OVER)) {
                update.setTimestamp(1, Timestamp.from(now));
                bindKey(update, 2, key);
                update.setString(5, key.fingerprint());
                update.setTimestamp(6, Timestamp.from(takenBefore));
                return update.executeUpdate() == 1;
            }
        });
    }

    @Override
    public void release(CallKey key) {
        sql.call("giving an idempotency key back", connection -> {
            try (var delete = connection.prepareStatement(RELEASE)) {
                bindKey(delete, 1, key);
                return delete.executeUpdate();
            }
        });
    }

    @Override
    public CallOutcome known(CallKey key) {
        return sql.call("finding an answer", connection -> {
            try (var select = connection.prepareStatement(ANSWER)) {
                bindKey(select, 1, key);
                select.setString(4, key.fingerprint());
                try (var row = select.executeQuery()) {
                    return row.next() ? outcome(row) : new CallOutcome.KeyReused();
                }
            }
        });
    }

    @Override
    public int forgetBefore(Instant time) {
        return sql.call("forgetting old answers", connection -> {
            try (var delete = connection.prepareStatement(FORGET)) {
                delete.setTimestamp(1, Timestamp.from(time));
                return delete.executeUpdate();
            }
        });
    }

    private static void bindKey(PreparedStatement statement, int from, CallKey key) throws SQLException {
        statement.setString(from, key.caller());
        statement.setString(from + 1, key.route());
        statement.setString(from + 2, key.key());
    }

    private static CallOutcome outcome(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        return row.wasNull()
                ? new CallOutcome.StillRunning()
                : new CallOutcome.Repeated(new StoredAnswer(
                        status, row.getString("location"), row.getString("etag"), row.getString("body")));
    }
}
