package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.SilentTerminal;
import org.tapgate.terminal.TerminalContacts;

/** One statement for all terminals, which takes their rows in the order of their ids, as every node does. */
@ApplicationScoped
class JdbcTerminalContacts implements TerminalContacts {

    private static final String HEARD = """
            insert into terminal_contact as known (terminal_id, heard_at)
            select id, heard_at from unnest(?, ?::timestamptz[]) as heard (serial, heard_at)
                join terminal on serial_number = serial and deleted_at is null
            order by id
            on conflict (terminal_id) do update set heard_at = excluded.heard_at, offline_at = null
            where known.heard_at < excluded.heard_at
            """;

    private static final String TAKE_SILENT = """
            update terminal_contact as contact set offline_at = ? from terminal
            where terminal.id = terminal_id and terminal_id in (
                select terminal_id from terminal_contact join terminal on terminal.id = terminal_id
                where offline_at is null and heard_at < ? and status = 'PAIRED'
                order by heard_at limit ? for update of terminal_contact skip locked)
            returning terminal.id, serial_number, client_id, heard_at
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcTerminalContacts() {
        this(null);
    }

    @Inject
    JdbcTerminalContacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void heard(Map<SerialNumber, Instant> last) {
        var serials = last.keySet().stream().map(SerialNumber::value).toArray();
        var times = last.values().stream().map(Instant::toString).toArray();
        sql.call("writing when terminals were heard of", connection -> {
            try (var insert = connection.prepareStatement(HEARD)) {
                insert.setArray(1, connection.createArrayOf("text", serials));
                insert.setArray(2, connection.createArrayOf("text", times));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public List<SilentTerminal> takeSilent(Instant before, Instant now, int most) {
        return sql.call(
                "looking for silent terminals",
                connection -> Rows.list(connection, TAKE_SILENT, JdbcTerminalContacts::silent, now, before, most));
    }

    private static SilentTerminal silent(ResultSet row) throws SQLException {
        return new SilentTerminal(
                row.getObject("id", UUID.class),
                new SerialNumber(row.getString("serial_number")),
                row.getObject("client_id", UUID.class),
                Rows.time(row, "heard_at"));
    }
}
