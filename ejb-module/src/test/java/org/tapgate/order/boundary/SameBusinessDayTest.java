package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("UnnecessaryAssignment") // no container here
class SameBusinessDayTest {

    /** Rome is an hour ahead of UTC in November; the place of nobody keeps UTC. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Rome, 2026-11-21T00:00:00Z, 2026-11-21T22:59:59Z, true",
        "Europe/Rome, 2026-11-21T00:00:00Z, 2026-11-21T23:00:00Z, false",
        "Europe/Rome, 2026-11-20T23:00:00Z, 2026-11-21T22:00:00Z, true",
        "Europe/Rome, 2026-11-20T22:59:59Z, 2026-11-20T23:00:00Z, false",
        ", 2026-11-21T00:00:00Z, 2026-11-21T23:59:59Z, true",
        ", 2026-11-20T23:59:59Z, 2026-11-21T00:00:00Z, false",
    })
    void a_capture_can_be_undone_on_its_day_where_its_client_is(
            String zone, Instant captured, Instant now, boolean open) {
        var window = new SameBusinessDay();
        window.clients = new OneClient(zone);
        window.clock = () -> now;
        var client = zone == null ? null : OneClient.ID;

        assertThat(window.isOpen(client, new UUID(1, 1), captured)).isEqualTo(open);
    }
}
