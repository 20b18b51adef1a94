package org.tapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void the_migrations_build_the_schema_from_nothing() throws SQLException {
        try (var connection = Database.fresh().getConnection();
                var query = connection.prepareStatement(
                        "select count(*) filter (where not success) from flyway_schema_history");
                var rows = query.executeQuery()) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void every_caller_gets_a_database_of_its_own() throws SQLException {
        var first = Database.fresh();
        try (var connection = first.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table only_here (id int)");
        }
        try (var connection = Database.fresh().getConnection();
                var tables = connection.getMetaData().getTables(null, null, "only_here", null)) {
            assertThat(tables.next()).isFalse();
        }
    }
}
