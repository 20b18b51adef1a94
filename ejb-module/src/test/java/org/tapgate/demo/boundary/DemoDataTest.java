package org.tapgate.demo.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;

class DemoDataTest {

    private final DataSource database = Database.fresh();

    @Test
    void an_empty_database_is_filled_once() throws SQLException {
        assertThat(load()).isTrue();
        assertThat(load()).isFalse();

        assertThat(Database.number(database, "select count(*) from location")).isEqualTo(5);
        assertThat(Database.number(database, "select count(*) from ruleset join ruleset_version using (version)"))
                .isEqualTo(9);
        assertThat(Database.number(database, "select count(*) from entry")).isEqualTo(400);
    }

    @Test
    void the_traffic_counters_agree_with_the_entries() throws SQLException {
        load();

        assertThat(Database.number(database, "select sum(entries) from traffic_hour"))
                .isEqualTo(Database.number(database, "select count(*) from entry"));
    }

    private boolean load() throws SQLException {
        try (var connection = database.getConnection()) {
            return DemoData.loadInto(connection);
        }
    }
}
