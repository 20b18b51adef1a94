package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

    @Test
    void are_ten_different_ones_of_four_groups() {
        assertThat(RecoveryCodes.generate())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}"));
    }

    @Test
    void are_recognised_however_they_are_typed() {
        var code = RecoveryCodes.generate().get(0);

        assertThat(RecoveryCodes.fingerprint(" " + code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(RecoveryCodes.fingerprint(code))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(RecoveryCodes.fingerprint(RecoveryCodes.generate().get(0)));
    }
}
