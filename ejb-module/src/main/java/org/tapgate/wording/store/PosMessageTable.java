package org.tapgate.wording.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tapgate.platform.ee.Sql;
import org.tapgate.wording.PosMessage;
import org.tapgate.wording.SavedPosMessage;

/** How a message lies in the columns of {@code pos_message}. */
final class PosMessageTable {

    static final String COLUMNS = "id, version, code, language, text, client_id";

    private static final String ALL = "select " + COLUMNS + " from pos_message where deleted_at is null";

    private PosMessageTable() {}

    static List<PosMessage> all(Sql sql) {
        return sql.call("reading all POS messages", connection -> {
            var all = new ArrayList<PosMessage>();
            try (var select = connection.prepareStatement(ALL);
                    var row = select.executeQuery()) {
                while (row.next()) {
                    all.add(saved(row).message());
                }
            }
            return all;
        });
    }

    static SavedPosMessage saved(ResultSet row) throws SQLException {
        var message = new PosMessage(
                row.getString("code"),
                row.getString("language"),
                row.getString("text"),
                row.getObject("client_id", UUID.class));
        return new SavedPosMessage(row.getObject("id", UUID.class), row.getLong("version"), message);
    }

    /** Parameters 1 to 5: the members of the message in their order, and the time of the change. */
    static void bind(PreparedStatement statement, PosMessage message, Instant now) throws SQLException {
        statement.setString(1, message.code());
        statement.setString(2, message.language());
        statement.setString(3, message.text());
        statement.setObject(4, message.clientId());
        statement.setObject(5, now.atOffset(ZoneOffset.UTC));
    }
}
