package org.tapgate.demo.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.access.TraceLine;
import org.tapgate.access.store.AccessStores;
import org.tapgate.identity.DataScope;
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

    @Test
    void whoever_was_let_in_had_a_rule_for_that_card_at_that_place() throws SQLException {
        load();

        assertThat(Database.number(database, "select count(*) from entry where status = 'COMPLETED'"))
                .isGreaterThan(200);
        assertThat(Database.number(database, """
                select count(*) from entry
                join ruleset_version saved on saved.ruleset_id = entry.ruleset_id and version = ruleset_version
                where not (terms -> 'services' ? service and terms -> 'locations' ->> 'country' = country
                    and (terms -> 'card' -> 'productCodes' ? product_code
                        or terms -> 'card' -> 'icas' -> 0 ->> 'ica' = entry.ica))""")).isZero();
    }

    @Test
    void nobody_was_let_in_more_often_than_the_rule_allows() throws SQLException {
        load();

        assertThat(Database.number(database, """
                select count(*) from (
                    select card_id, ruleset_id, count(*) as used from entry where status = 'COMPLETED' group by 1, 2) as used
                join ruleset_version using (ruleset_id)
                where used > (terms -> 'cardholder' -> 'free' ->> 'limit')::integer""")).isZero();
        assertThat(Database.number(database, "select count(*) from entry where deny_reason like '%USED_UP'"))
                .isPositive();
    }

    @Test
    void every_entry_tells_how_it_was_decided() throws SQLException {
        load();

        var archive = AccessStores.archive(database);
        for (var id : Database.texts(database, "select id from entry")) {
            var verdict = archive.find(UUID.fromString(id), DataScope.EVERYTHING)
                    .orElseThrow()
                    .verdict();
            assertThat(verdict.trace().lines()).hasSizeBetween(4, 10);
            assertThat(verdict.trace().lines().stream().map(TraceLine::reason).filter(Objects::nonNull))
                    .allMatch(reason -> reason == verdict.reason());
        }
    }

    private boolean load() throws SQLException {
        try (var connection = database.getConnection()) {
            return DemoData.loadInto(connection);
        }
    }
}
