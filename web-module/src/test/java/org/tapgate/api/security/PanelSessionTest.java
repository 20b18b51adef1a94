package org.tapgate.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.identity.Session;

class PanelSessionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final PanelSession begun = PanelSession.begin(
            Session.begin(new UUID(3, 4), new UUID(1, 2), "192.0.2.7", "Mozilla/5.0", NOW), NOW.minusSeconds(60));

    @ParameterizedTest(name = "{0} after the last click: over {1}")
    @CsvSource({"PT0S, false", "PT14M59S, false", "PT15M, true", "P1D, true"})
    void is_over_after_a_quarter_of_an_hour_without_a_click(Duration later, boolean over) {
        assertThat(begun.isOverAt(NOW.plus(later))).isEqualTo(over);
    }

    @Test
    void is_over_after_twelve_hours_of_clicking() {
        var session = begun;
        for (var now = NOW; now.isBefore(NOW.plus(Session.LONGEST)); now = now.plusSeconds(600)) {
            session = session.activeAt(now);
            assertThat(session.isOverAt(now)).isFalse();
        }

        assertThat(session.isOverAt(NOW.plus(Session.LONGEST))).isTrue();
    }

    @Test
    void ends_a_quarter_of_an_hour_after_the_last_click_but_never_after_twelve_hours() {
        assertThat(begun.endsAfter(NOW.plusSeconds(60))).isEqualTo(NOW.plusSeconds(16 * 60));
        assertThat(begun.endsAfter(NOW.plus(Session.LONGEST))).isEqualTo(NOW.plus(Session.LONGEST));
    }
}
