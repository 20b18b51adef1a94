package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.TerminalKey;

/** The keys that terminals have and had. */
@ApplicationScoped
class KeyTable {

    private static final String REGISTER = """
            insert into terminal_key (id, terminal_id, serial_number, public_key, registered_in, registered_at,
                                      offline_key_id)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REVOKE =
            "update terminal_key set revoked_at = ? where terminal_id = ? and revoked_at is null";

    private static final String SINCE = """
            select id, terminal_id, serial_number, public_key, registered_in
            from terminal_key where registered_in > ? order by registered_in
            """;

    private Sql sql;

    /** For the proxy of the container. */
    KeyTable() {}

    @Inject
    KeyTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds the key of a terminal that was paired by that change. */
    void register(PairedTerminal terminal, TerminalKey key, long change, Instant now) {
        sql.call("registering a key", connection -> {
            try (var insert = connection.prepareStatement(REGISTER)) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, terminal.id());
                insert.setString(3, terminal.serialNumber().value());
                insert.setBytes(4, key.der());
                insert.setLong(5, change);
                insert.setObject(6, now.atOffset(ZoneOffset.UTC));
                insert.setString(7, terminal.offlineKeyId());
                return insert.executeUpdate();
            }
        });
    }

    /** Ends the key of a terminal, if it has one. */
    void revoke(UUID terminalId, Instant now) {
        sql.call("revoking a key", connection -> {
            try (var update = connection.prepareStatement(REVOKE)) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setObject(2, terminalId);
                return update.executeUpdate();
            }
        });
    }

    /** The keys registered by later changes than this one, in the order of the changes. */
    List<KeyRow> since(long change) {
        return sql.call("reading keys", connection -> {
            try (var select = connection.prepareStatement(SINCE)) {
                select.setLong(1, change);
                try (var row = select.executeQuery()) {
                    var keys = new ArrayList<KeyRow>();
                    while (row.next()) {
                        keys.add(KeyRow.of(row));
                    }
                    return keys;
                }
            }
        });
    }
}
