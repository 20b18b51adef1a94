package org.tapgate.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final double MIDDLE = 0.5;

    private final RetrySchedule schedule = new RetrySchedule(0.2);

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT5H", "6, PT10H", "7, PT14H", "8, PT20H", "9, PT24H"})
    void each_attempt_waits_longer(int step, Duration wait) {
        assertThat(schedule.next(step, answer(500), NOW, MIDDLE)).contains(NOW.plus(wait));
    }

    @Test
    void after_the_tenth_attempt_there_is_no_other() {
        assertThat(schedule.next(10, answer(500), NOW, MIDDLE)).isEmpty();
    }

    @Test
    void the_steps_vary_by_a_fifth() {
        assertThat(schedule.next(2, answer(500), NOW, 0)).contains(NOW.plus(Duration.ofMinutes(4)));
        assertThat(schedule.next(2, answer(500), NOW, 1)).contains(NOW.plus(Duration.ofMinutes(6)));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void a_busy_endpoint_gets_a_minute_at_least(int status) {
        assertThat(schedule.next(1, answer(status), NOW, MIDDLE)).contains(NOW.plusSeconds(60));
    }

    @Test
    void so_does_one_that_timed_out() {
        var timedOut = Reply.none(AttemptResult.TIMED_OUT, NOW, Duration.ofSeconds(15));
        assertThat(schedule.next(1, timedOut, NOW, MIDDLE)).contains(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({"1, 600, 600", "1, 7200, 3600", "4, 20000, 14400", "3, 60, 1800"})
    void its_wish_is_granted_up_to_an_hour_or_twice_the_step(int step, int wished, int granted) {
        var reply = new Reply(
                AttemptResult.REFUSED,
                NOW,
                Duration.ZERO,
                Optional.of(503),
                List.of(),
                "",
                Optional.of(Duration.ofSeconds(wished)));
        assertThat(schedule.next(step, reply, NOW, MIDDLE)).contains(NOW.plusSeconds(granted));
    }

    private static Reply answer(int status) {
        return new Reply(
                AttemptResult.of(status), NOW, Duration.ZERO, Optional.of(status), List.of(), "", Optional.empty());
    }
}
