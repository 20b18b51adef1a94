package org.tapgate.api.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.platform.Faults;

class ClearCardTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T00:00:00Z, 0", // long valid
        "2026-12-01T06:00:00Z, 0", // still November in America
        "2026-12-01T11:59:59Z, 0",
        "2026-12-01T12:00:00Z, 1", // December everywhere
        "2027-11-01T00:00:00Z, 1"
    })
    void a_card_is_over_when_its_month_has_ended_everywhere(Instant now, int faults) {
        var found = new Faults();
        new ClearCard("5432101234567892", "2026-11").expiryFaults(found, now);

        assertThat(found.found()).hasSize(faults);
    }
}
