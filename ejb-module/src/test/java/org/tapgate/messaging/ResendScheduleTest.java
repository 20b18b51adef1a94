package org.tapgate.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResendScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT10S", "1, PT20S", "5, PT5M20S", "8, PT42M40S", "9, PT1H", "10, PT1H", "2147483647, PT1H"})
    void each_wake_up_waits_twice_as_long_as_the_last_up_to_an_hour(int attempts, Duration step) {
        assertThat(ResendSchedule.next(attempts, NOW)).isEqualTo(NOW.plus(step));
    }
}
