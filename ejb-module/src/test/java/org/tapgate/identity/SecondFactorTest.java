package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Seal;
import org.tapgate.platform.Sealed;

class SecondFactorTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final SecondFactorSeal seal = new SecondFactorSeal(new Seal("k1", Map.of("k1", new byte[32])));

    private final SecondFactor fresh = SecondFactor.unconfirmed(Ids.next(), new Sealed("k1", new byte[0]));

    @Test
    void is_asked_for_once_a_first_code_was_shown() {
        var shown = fresh.shown(7, NOW);

        assertThat(fresh.isActive()).isFalse();
        assertThat(shown.isActive()).isTrue();
        assertThat(shown.lastStep()).isEqualTo(7);
        assertThat(shown.shown(8, NOW.plusSeconds(30)).confirmedAt()).contains(NOW);
    }

    @Test
    void is_locked_by_ten_wrong_codes_and_forgets_them_after_a_right_one() {
        var factor = fresh;
        for (int failure = 0; failure < 9; failure++) {
            factor = factor.failed(NOW);
        }

        assertThat(factor.failures().isLocked(NOW)).isFalse();
        assertThat(factor.failed(NOW).failures().isLocked(NOW)).isTrue();
        assertThat(factor.shown(7, NOW).failures()).isEqualTo(SignInFailures.NONE);
        assertThat(factor.recovered().failures()).isEqualTo(SignInFailures.NONE);
    }

    @Test
    void opens_for_its_own_user_only() {
        var totp = Totp.generate();
        var sealed = seal.seal(totp, fresh.user());

        assertThat(seal.open(SecondFactor.unconfirmed(fresh.user(), sealed)).secret())
                .isEqualTo(totp.secret());
        var moved = SecondFactor.unconfirmed(Ids.next(), sealed);
        assertThatThrownBy(() -> seal.open(moved)).isInstanceOf(IllegalStateException.class);
    }
}
