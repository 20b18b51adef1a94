package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.platform.Ids;

class SessionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Session begun = Session.begin(Ids.next(), Ids.next(), "192.0.2.7", "Mozilla/5.0", NOW);

    @ParameterizedTest(name = "{0} after signing in: open {1}")
    @CsvSource({"PT0S, true", "PT14M59S, true", "PT15M, false", "P1D, false"})
    void is_open_until_a_quarter_of_an_hour_passed_without_a_click(Duration later, boolean open) {
        assertThat(begun.isOpen(NOW.plus(later))).isEqualTo(open);
    }

    @Test
    void is_not_open_once_somebody_ended_it() {
        var ended = new Session(
                begun.id(), begun.user(), NOW, NOW, Optional.of(NOW.plusSeconds(1)), begun.address(), begun.agent());

        assertThat(ended.isOpen(NOW.plusSeconds(2))).isFalse();
    }

    @Test
    void keeps_one_short_line_of_what_the_browser_says() {
        var session = Session.begin(Ids.next(), Ids.next(), "192.0.2.7", "a\r\nb" + "x".repeat(500), NOW);

        assertThat(session.agent()).startsWith("a  b").hasSize(200);
        assertThat(Session.begin(Ids.next(), Ids.next(), "192.0.2.7", null, NOW).agent())
                .isEmpty();
    }
}
