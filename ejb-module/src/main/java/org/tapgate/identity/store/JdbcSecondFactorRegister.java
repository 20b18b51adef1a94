package org.tapgate.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.SecondFactor;
import org.tapgate.identity.SecondFactorRegister;
import org.tapgate.identity.SignInFailures;
import org.tapgate.platform.Sealed;
import org.tapgate.platform.ee.Sql;

@ApplicationScoped
class JdbcSecondFactorRegister implements SecondFactorRegister {

    private static final String SELECT = """
            select user_id, key_id, sealed_secret, confirmed_at, last_step, failures, locked_until
            from second_factor where user_id = ?
            """;

    private static final String SAVE = """
            insert into second_factor (user_id, key_id, sealed_secret, confirmed_at, last_step, failures, locked_until)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (user_id) do update
            set key_id = excluded.key_id, sealed_secret = excluded.sealed_secret, confirmed_at = excluded.confirmed_at,
                last_step = excluded.last_step, failures = excluded.failures, locked_until = excluded.locked_until
            """;

    private static final String REMOVE = "delete from second_factor where user_id = ?";

    private static final String FORGET_CODES = "delete from recovery_code where user_id = ?";

    private static final String ADD_CODE = "insert into recovery_code (user_id, fingerprint) values (?, ?)";

    private static final String USE_CODE = "delete from recovery_code where user_id = ? and fingerprint = ?";

    private static final String CODES_LEFT = "select count(*) from recovery_code where user_id = ?";

    private final Sql sql;

    @Inject
    JdbcSecondFactorRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SecondFactor> find(UUID user) {
        return sql.call("finding a second factor", connection -> select(connection, SELECT, user));
    }

    @Override
    public Optional<SecondFactor> lock(UUID user) {
        return sql.call("locking a second factor", connection -> select(connection, SELECT + "for update", user));
    }

    @Override
    public void save(SecondFactor factor) {
        sql.call(
                "storing a second factor",
                connection -> Statements.run(
                        connection,
                        SAVE,
                        factor.user(),
                        factor.secret().keyId(),
                        factor.secret().bytes(),
                        factor.confirmedAt().map(Timestamp::from).orElse(null),
                        factor.lastStep(),
                        factor.failures().count(),
                        factor.failures().lockedUntil().map(Timestamp::from).orElse(null)));
    }

    @Override
    public boolean remove(UUID user) {
        return sql.call("removing a second factor", connection -> Statements.run(connection, REMOVE, user)) == 1;
    }

    @Override
    public void replaceCodes(UUID user, Collection<String> fingerprints) {
        sql.call("replacing recovery codes", connection -> {
            Statements.run(connection, FORGET_CODES, user);
            for (var fingerprint : fingerprints) {
                Statements.run(connection, ADD_CODE, user, fingerprint);
            }
            return fingerprints.size();
        });
    }

    @Override
    public boolean useCode(UUID user, String fingerprint) {
        return sql.call("using a recovery code", connection -> Statements.run(connection, USE_CODE, user, fingerprint))
                == 1;
    }

    @Override
    public int codesLeft(UUID user) {
        return sql.call("counting recovery codes", connection -> {
            try (var count = connection.prepareStatement(CODES_LEFT)) {
                count.setObject(1, user);
                try (var row = count.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    private static Optional<SecondFactor> select(Connection connection, String query, UUID user) throws SQLException {
        try (var prepared = connection.prepareStatement(query)) {
            prepared.setObject(1, user);
            try (var row = prepared.executeQuery()) {
                return row.next() ? Optional.of(factor(row)) : Optional.empty();
            }
        }
    }

    private static SecondFactor factor(ResultSet row) throws SQLException {
        return new SecondFactor(
                row.getObject("user_id", UUID.class),
                new Sealed(row.getString("key_id"), row.getBytes("sealed_secret")),
                time(row, "confirmed_at"),
                row.getLong("last_step"),
                new SignInFailures(row.getInt("failures"), time(row, "locked_until")));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
