package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.identity.PasswordFault.COMMON;
import static org.tapgate.identity.PasswordFault.REUSED;
import static org.tapgate.identity.PasswordFault.TOO_SHORT;
import static org.tapgate.identity.PasswordFault.WITHOUT_DIGIT;
import static org.tapgate.identity.PasswordFault.WITHOUT_LETTER;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(strings = {"harbour-crane7", "9 little ducks", "ąęśćżźół1234", "0123456789lk", "LAMP-4-the-desk"})
    void accepts_a_good_one(String password) {
        assertThat(policy.faults(password, List.of())).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\" -> {1}")
    @CsvSource({
        "harbcrane77, TOO_SHORT",
        "harbour-crane, WITHOUT_DIGIT",
        "8205-1173-9946, WITHOUT_LETTER",
        "password1234, COMMON",
        "PASSWORD1234, COMMON",
        "P@ssw0rd-2026!, COMMON",
        "!!Welcome2026!!, COMMON",
        "1q2w3e4r5t6y, COMMON",
        "tapgate-2026-11, COMMON"
    })
    void refuses_one_that_breaks_one_rule(String password, PasswordFault fault) {
        assertThat(policy.faults(password, List.of())).containsExactly(fault);
    }

    @Test
    void names_all_faults_not_the_first() {
        assertThat(policy.faults("", List.of())).containsExactlyInAnyOrder(TOO_SHORT, WITHOUT_LETTER, WITHOUT_DIGIT);
        assertThat(policy.faults("qwerty", List.of())).containsExactlyInAnyOrder(TOO_SHORT, WITHOUT_DIGIT, COMMON);
    }

    @Test
    void counts_characters_not_their_halves() {
        assertThat(policy.faults("a1" + "\uD83D\uDC1D".repeat(9), List.of())).containsExactly(TOO_SHORT);
        assertThat(policy.faults("a1" + "\uD83D\uDC1D".repeat(10), List.of())).isEmpty();
    }

    @Test
    void refuses_the_last_four_and_accepts_the_fifth() {
        var earlier = Stream.of("newest-1-word", "second-2-word", "third-3-words", "fourth-4-word", "fifth-5-words")
                .map(FastHash::of)
                .toList();

        assertThat(policy.faults("newest-1-word", earlier)).containsExactly(REUSED);
        assertThat(policy.faults("fourth-4-word", earlier)).containsExactly(REUSED);
        assertThat(policy.faults("fifth-5-words", earlier)).isEmpty();
        assertThat(policy.faults("sixth-6-words", earlier)).isEmpty();
    }
}
