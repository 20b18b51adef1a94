package org.tapgate.order.iso8583;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "5, 16", "6, 30", "1000000, 30"})
    void each_failure_doubles_the_wait_up_to_half_a_minute(int failures, int seconds) {
        assertThat(BackOff.USUAL.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void without_a_failure_it_waits_as_after_one() {
        assertThat(BackOff.USUAL.after(0)).isEqualTo(Duration.ofSeconds(1));
    }
}
