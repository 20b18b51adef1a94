package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.SerialNumber;

/** The terminals that are paired, with the key that is in force. */
@ApplicationScoped
class PairedTable {

    private static final String ALL = """
            select terminal.id, terminal.serial_number, location_id, client_id, terminal_key.id as key_id,
                   offline_key_id
            from terminal join terminal_key on terminal_id = terminal.id and revoked_at is null
            where deleted_at is null and status = 'PAIRED'
            """;

    private Sql sql;

    /** For the proxy of the container. */
    PairedTable() {}

    @Inject
    PairedTable(Sql sql) {
        this.sql = sql;
    }

    List<PairedRow> all() {
        return sql.call("reading paired terminals", connection -> {
            try (var select = connection.prepareStatement(ALL);
                    var row = select.executeQuery()) {
                var terminals = new ArrayList<PairedRow>();
                while (row.next()) {
                    terminals.add(paired(row));
                }
                return terminals;
            }
        });
    }

    private static PairedRow paired(ResultSet row) throws SQLException {
        return new PairedRow(
                row.getObject("id", UUID.class),
                new SerialNumber(row.getString("serial_number")),
                row.getObject("location_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("key_id", UUID.class),
                row.getString("offline_key_id"));
    }
}
