package org.tapgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairingCodeTest {

    @Test
    void isEightRandomDigits() {
        var random = new SecureRandom();
        var seen = new HashSet<PairingCode>();
        var leading = new HashSet<Character>();
        for (int i = 0; i < 2000; i++) {
            var code = PairingCode.random(random);
            seen.add(code);
            leading.add(code.digits().charAt(0));
        }
        assertThat(seen).hasSizeGreaterThan(1990);
        assertThat(leading).hasSize(10);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", " 12345678", "12345678\n", "١٢٣٤٥٦٧٨"})
    void readsNothingElse(String text) {
        assertThat(PairingCode.parse(text)).isEmpty();
    }

    @Test
    void printsMasked() {
        assertThat(PairingCode.parse("01234567")).get().hasToString("********");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairingCode("secret"))
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "SN-1", "a.b_c-9", "A123456789"})
    void namesTerminalsBySerialNumber(String text) {
        assertThat(SerialNumber.parse(text)).get().hasToString(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-1", "a b", "a/b", "a\u0000", "é", "a\n", "%41", "..", "<x>"})
    void knowsWhatIsNoSerialNumber(String text) {
        assertThat(SerialNumber.parse(text)).isEmpty();
        assertThat(SerialNumber.parse("x".repeat(65))).isEmpty();
    }
}
