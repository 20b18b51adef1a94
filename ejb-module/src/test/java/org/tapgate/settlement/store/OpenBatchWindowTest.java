package org.tapgate.settlement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.Sql;

class OpenBatchWindowTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final DataSource database = Database.fresh();

    private final Takings takings = new Takings(database);

    private final UUID client = takings.client("Europe/Warsaw");

    @Test
    void a_capture_whose_batch_is_still_to_be_found_can_be_undone_on_its_day() {
        var capture = takings.capture(client, 100, NOW);
        assertThat(isOpen(capture, true)).isTrue();
        assertThat(isOpen(capture, false)).as("on another day").isFalse();
    }

    @Test
    void a_capture_that_left_settlement_cannot_be_undone() {
        var capture = takings.capture(client, 100, NOW);
        assertThat(takings.startCancel(capture, NOW)).isTrue();
        assertThat(isOpen(capture, true)).isFalse();
    }

    private boolean isOpen(UUID capture, boolean sameDay) {
        return new OpenBatchWindow((owner, operation, at) -> sameDay, new Sql(database)).isOpen(client, capture, NOW);
    }
}
