package org.tapgate.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.webhook.Circuit.Admission.HOLD;
import static org.tapgate.webhook.Circuit.Admission.PROBE;
import static org.tapgate.webhook.Circuit.Admission.SEND;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircuitTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final RecentCalls BAD = new RecentCalls(10, 7, 0);

    @ParameterizedTest
    @CsvSource({
        "9, 9, 4, false",
        "10, 6, 4, false",
        "10, 7, 0, true",
        "100, 69, 0, false",
        "100, 70, 0, true",
        "5, 5, 5, true"
    })
    void ten_calls_with_seventy_percent_failed_are_bad_and_five_without_a_connection(
            int count, int failures, int unreached, boolean bad) {
        assertThat(new RecentCalls(count, failures, unreached).areBad()).isEqualTo(bad);
    }

    @Test
    void it_opens_for_thirty_seconds_then_twice_as_long_each_time_at_most_a_quarter_of_an_hour() {
        var circuit = Circuit.CLOSED.afterFailure(BAD, NOW);
        assertThat(circuit.until()).isEqualTo(NOW.plusSeconds(30));
        for (int pause : new int[] {60, 120, 240, 480, 900, 900}) {
            circuit = circuit.probing(NOW.plusSeconds(60)).afterFailure(BAD, NOW);
            assertThat(circuit.pause()).isEqualTo(Duration.ofSeconds(pause));
        }
    }

    @Test
    void an_open_one_holds_until_its_time_then_lets_one_call_try() {
        var circuit = Circuit.CLOSED.afterFailure(BAD, NOW);
        assertThat(Circuit.CLOSED.admission(NOW)).isEqualTo(SEND);
        assertThat(circuit.admission(NOW.plusSeconds(29))).isEqualTo(HOLD);
        assertThat(circuit.admission(NOW.plusSeconds(30))).isEqualTo(PROBE);
        var probing = circuit.probing(NOW.plusSeconds(90));
        assertThat(probing.admission(NOW.plusSeconds(89))).isEqualTo(HOLD);
        assertThat(probing.admission(NOW.plusSeconds(90)))
                .as("the trial was lost")
                .isEqualTo(PROBE);
    }

    @Test
    void a_few_failures_leave_it_closed_and_a_late_one_leaves_it_open() {
        assertThat(Circuit.CLOSED.afterFailure(new RecentCalls(3, 3, 3), NOW)).isEqualTo(Circuit.CLOSED);
        var open = Circuit.CLOSED.afterFailure(BAD, NOW);
        assertThat(open.afterFailure(BAD, NOW.plusSeconds(5))).isEqualTo(open);
    }

    @Test
    void five_days_of_nothing_but_failures_are_hopeless() {
        var failing = Health.GOOD.failed(new RecentCalls(1, 1, 0), NOW);
        assertThat(failing.isHopeless(NOW.plus(Duration.ofDays(5)).minusMillis(1)))
                .isFalse();
        assertThat(failing.isHopeless(NOW.plus(Duration.ofDays(5)))).isTrue();
        assertThat(failing.recovered().isHopeless(NOW.plus(Duration.ofDays(9)))).isFalse();
    }
}
