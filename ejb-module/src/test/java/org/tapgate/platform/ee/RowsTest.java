package org.tapgate.platform.ee;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;

class RowsTest {

    private static final String TEXT = "select coalesce(?, 'none') as word, ? as number_of_something";

    /** So often a statement runs before the driver prepares it for good. */
    private static final int USUAL_THRESHOLD = 5;

    private static final String PREPARED =
            "select name from pg_prepared_statements where statement like 'select coalesce(%'";

    @Test
    void a_null_that_tells_its_type_needs_no_statement_of_its_own() throws SQLException {
        try (var connection = Database.fresh().getConnection()) {
            connection.setAutoCommit(false);
            for (int run = 0; run <= USUAL_THRESHOLD; run++) {
                read(connection, "word", UUID.randomUUID());
            }
            var before = prepared(connection);
            read(connection, null, null);
            assertThat(prepared(connection)).isEqualTo(before).hasSize(1);
        }
    }

    private static void read(Connection connection, String word, UUID number) throws SQLException {
        var found = Rows.first(
                connection,
                TEXT,
                row -> row.getString("word"),
                Rows.orNull(word, "varchar"),
                Rows.orNull(number, "uuid"));
        assertThat(found).contains(word == null ? "none" : word);
    }

    private static List<String> prepared(Connection connection) throws SQLException {
        return Rows.list(connection, PREPARED, row -> row.getString(1));
    }
}
