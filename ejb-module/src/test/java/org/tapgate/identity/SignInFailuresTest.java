package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFailuresTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @ParameterizedTest(name = "{0} failures: locked {1}")
    @CsvSource({"0, false", "1, false", "9, false", "10, true"})
    void lock_at_the_tenth(int failures, boolean locked) {
        assertThat(after(failures).isLocked(NOW)).isEqualTo(locked);
    }

    @ParameterizedTest(name = "{0} after the tenth: locked {1}")
    @CsvSource({"PT0S, true", "PT29M59.999S, true", "PT30M, false"})
    void lock_for_half_an_hour(Duration later, boolean locked) {
        assertThat(after(SignInFailures.LIMIT).isLocked(NOW.plus(later))).isEqualTo(locked);
    }

    @Test
    void do_not_extend_a_lock_by_trying_on() {
        var locked = after(SignInFailures.LIMIT);

        assertThat(locked.oneMore(NOW.plusSeconds(60))).isEqualTo(locked);
    }

    @Test
    void count_from_the_start_after_a_lock() {
        var once = after(SignInFailures.LIMIT).oneMore(NOW.plus(SignInFailures.LOCK));

        assertThat(once.count()).isEqualTo(1);
        assertThat(once.lockedUntil()).isEmpty();
    }

    private static SignInFailures after(int failures) {
        var state = SignInFailures.NONE;
        for (int i = 0; i < failures; i++) {
            state = state.oneMore(NOW);
        }
        return state;
    }
}
