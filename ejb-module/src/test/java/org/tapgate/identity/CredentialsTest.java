package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Credentials fresh = new Credentials(FastHash.of("harbour-crane7"), NOW, true, SignInFailures.NONE);

    @Test
    void count_an_attempt_as_a_failure_until_it_succeeds() {
        var tried = fresh.afterAttempt(NOW);

        assertThat(tried.failures().count()).isEqualTo(1);
        assertThat(tried.afterSuccess(tried.password()).failures()).isEqualTo(SignInFailures.NONE);
    }

    @Test
    void have_to_be_changed_until_the_user_chose_a_password() {
        var later = NOW.plusSeconds(60);

        var chosen = fresh.afterAttempt(NOW).changedTo(FastHash.of("lamp-on-the-desk4"), later);

        assertThat(fresh.mustChange()).isTrue();
        assertThat(fresh.afterSuccess(fresh.password()).mustChange()).isTrue();
        assertThat(chosen.mustChange()).isFalse();
        assertThat(chosen.passwordSetAt()).isEqualTo(later);
        assertThat(chosen.failures()).isEqualTo(SignInFailures.NONE);
    }

    @RepeatedTest(20)
    void begin_with_a_password_that_keeps_the_policy() {
        assertThat(new PasswordPolicy().faults(InitialPassword.generate(), List.of()))
                .isEmpty();
    }
}
