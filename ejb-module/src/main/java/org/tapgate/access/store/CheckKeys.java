package org.tapgate.access.store;

import java.time.Instant;
import java.util.Optional;
import org.tapgate.access.CheckKey;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryStore.KeptCheck;
import org.tapgate.platform.ee.Sql;

/** The table {@code check_key}; its primary key decides between two requests under one key. */
final class CheckKeys {

    private static final String KEEP = """
            insert into check_key (terminal, key, fingerprint, entry_id, created_at)
            values (?, ?, ?, ?, ?)
            on conflict (terminal, key) do update set
                fingerprint = excluded.fingerprint, entry_id = excluded.entry_id, created_at = excluded.created_at
            where check_key.created_at < ?
            """;

    private static final String FIND = "select " + EntryRow.ALL + """
            , check_key.fingerprint
            from check_key join entry on entry.id = check_key.entry_id
            where check_key.terminal = ? and check_key.key = ? and check_key.created_at >= ?
            """;

    private static final String FORGET = "delete from check_key where created_at < ?";

    private final Sql sql;

    CheckKeys(Sql sql) {
        this.sql = sql;
    }

    boolean keep(CheckKey key, Entry entry, Instant forgottenBefore) {
        return sql.call("keeping an idempotency key", connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                var parameters = new Parameters(statement);
                parameters.text(entry.origin().terminal()).text(key.key()).text(key.fingerprint());
                parameters.id(entry.id()).time(entry.times().requestedAt()).time(forgottenBefore);
                return statement.executeUpdate() == 1;
            }
        });
    }

    Optional<KeptCheck> find(String terminal, String key, Instant since) {
        return sql.call("looking for an idempotency key", connection -> {
            try (var statement = connection.prepareStatement(FIND)) {
                new Parameters(statement).text(terminal).text(key).time(since);
                try (var row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new KeptCheck(row.getString("fingerprint"), EntryRow.read(row)))
                            : Optional.empty();
                }
            }
        });
    }

    int forget(Instant before) {
        return sql.call("forgetting idempotency keys", connection -> {
            try (var statement = connection.prepareStatement(FORGET)) {
                new Parameters(statement).time(before);
                return statement.executeUpdate();
            }
        });
    }
}
