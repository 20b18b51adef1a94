package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalDetails;
import org.tapgate.terminal.TerminalStatus;

/** One terminal by plain SQL: it is looked for with every intent. */
@ApplicationScoped
class TerminalTable {

    private static final String FIND = "select * from terminal where serial_number = ? and deleted_at is null";

    private Sql sql;

    /** For the proxy of the container. */
    TerminalTable() {}

    @Inject
    TerminalTable(Sql sql) {
        this.sql = sql;
    }

    Optional<Terminal> find(SerialNumber serialNumber) {
        return sql.call(
                "looking for a terminal",
                connection -> Rows.first(connection, FIND, TerminalTable::read, serialNumber.value()));
    }

    private static Terminal read(ResultSet row) throws SQLException {
        return new Terminal(
                row.getObject("id", UUID.class),
                new SerialNumber(row.getString("serial_number")),
                new TerminalDetails(
                        row.getObject("location_id", UUID.class),
                        row.getString("poi_type"),
                        row.getString("pos_id"),
                        row.getObject("group_id", UUID.class),
                        row.getObject("client_id", UUID.class)),
                TerminalStatus.valueOf(row.getString("status")),
                Rows.time(row, "paired_at"),
                row.getLong("version"),
                Rows.time(row, "created_at"),
                Rows.time(row, "changed_at"));
    }
}
