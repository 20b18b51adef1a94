package org.tapgate.settlement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.Sql;

class OpenBatchWindowTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final String FREE_BATCHES =
            "select count(*) from (select from batch for update skip locked) as free";

    private final DataSource database = Database.fresh();

    private final Takings takings = new Takings(database);

    private final UUID client = takings.client("Europe/Warsaw");

    /** Warsaw is an hour ahead of UTC in November. */
    @ParameterizedTest
    @CsvSource({
        ", 2026-11-20T23:00:00Z, 2026-11-21T22:59:59Z, true",
        ", 2026-11-20T22:59:59Z, 2026-11-20T23:00:00Z, false",
        "04:00, 2026-11-20T22:50:00Z, 2026-11-20T23:10:00Z, true",
        "04:00, 2026-11-21T02:50:00Z, 2026-11-21T03:10:00Z, false",
        "22:00, 2026-11-21T20:50:00Z, 2026-11-21T21:10:00Z, false",
    })
    void a_capture_can_be_undone_on_its_business_day(LocalTime cutOff, Instant captured, Instant now, boolean open) {
        takings.agree(client, cutOff, false, 100, 0);
        var capture = takings.capture(client, 100, captured);

        assertThat(window(database, now).isOpen(client, capture, captured)).isEqualTo(open);
        assertThat(isHeld(capture, captured, now)).isEqualTo(open);
    }

    @Test
    void a_capture_that_left_settlement_cannot_be_undone() {
        var capture = takings.capture(client, 100, NOON);
        assertThat(takings.startCancel(capture, NOON)).isTrue();

        assertThat(window(database, NOON).isOpen(client, capture, NOON)).isFalse();
        assertThat(isHeld(capture, NOON, NOON)).isFalse();
    }

    @Test
    void a_capture_of_nobody_keeps_the_days_of_UTC() {
        var capture = takings.capture(null, 100, NOON);

        assertThat(window(database, NOON).isOpen(null, capture, NOON)).isTrue();
    }

    @Test
    void whoever_is_about_to_undo_a_capture_holds_its_batch_open() {
        var capture = takings.capture(client, 100, NOON);
        placeInOpenBatch(capture);

        boolean held = Database.transaction(database, transaction -> {
            assertThat(window(transaction, NOON).holdOpen(client, capture, NOON))
                    .isTrue();
            return Database.number(database, FREE_BATCHES) == 0;
        });
        takings.run(connection -> connection.createStatement().executeUpdate("update batch set state = 'CLOSING'"));

        assertThat(held).isTrue();
        assertThat(isHeld(capture, NOON, NOON)).as("while it closes").isFalse();
    }

    private void placeInOpenBatch(UUID capture) {
        var batch = UUID.randomUUID();
        takings.run(connection -> {
            try (var sql = connection.createStatement()) {
                sql.executeUpdate("insert into batch (id, number, client_id, currency, business_date, state, lines,"
                        + " gross, opened_at, closes_at) values ('" + batch + "', 1, '" + client
                        + "', 'EUR', '2026-11-21', 'OPEN', 1, 100, now(), now())");
                sql.executeUpdate(
                        "insert into batch_line values ('" + batch + "', '" + capture + "', 'CAPTURE', 100, 0)");
                return sql.executeUpdate("delete from settlement_waiting");
            }
        });
    }

    private boolean isHeld(UUID capture, Instant captured, Instant now) {
        return Database.transaction(
                database, transaction -> window(transaction, now).holdOpen(client, capture, captured));
    }

    private static OpenBatchWindow window(DataSource transaction, Instant now) {
        var sql = new Sql(transaction);
        return new OpenBatchWindow(new JdbcTermsRegister(sql), sql, () -> now);
    }
}
