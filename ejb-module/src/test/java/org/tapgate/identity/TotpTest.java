package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:10Z");

    private static final long STEP = NOW.getEpochSecond() / 30;

    private final Totp totp = Totp.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, the last six of the eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makes_the_codes_of_the_rfc(long seconds, String code) {
        assertThat(totp.code(seconds / 30)).isEqualTo(code);
        assertThat(totp.step(code, 0, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @ParameterizedTest(name = "{0} steps away: counts {1}")
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void bears_clocks_that_are_half_a_minute_apart(int away, boolean counts) {
        assertThat(totp.step(totp.code(STEP + away), 0, NOW).isPresent()).isEqualTo(counts);
    }

    @Test
    void takes_no_code_twice_nor_an_earlier_one() {
        assertThat(totp.step(totp.code(STEP), STEP, NOW)).isEmpty();
        assertThat(totp.step(totp.code(STEP - 1), STEP, NOW)).isEmpty();
        assertThat(totp.step(totp.code(STEP + 1), STEP, NOW)).isEqualTo(OptionalLong.of(STEP + 1));
    }

    @ParameterizedTest
    @CsvSource({"''", "123456", "1234567", "abcdef", "źźźźźź", "'12 3456'"})
    void takes_nothing_else_for_a_code(String text) {
        assertThat(totp.step(text, 0, NOW)).isEmpty();
    }

    @Test
    void is_another_one_each_time_and_survives_storage() {
        var made = Totp.generate();

        assertThat(made.secret()).hasSize(20).isNotEqualTo(Totp.generate().secret());
        assertThat(Totp.of(made.secret()).code(STEP)).isEqualTo(made.code(STEP));
    }

    @Test
    void is_a_link_for_apps_and_tells_nothing_in_logs() {
        assertThat(totp.link("ann+1@bank.example"))
                .isEqualTo("otpauth://totp/Tapgate:ann%2B1%40bank.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Tapgate");
        assertThat(totp).hasToString("Totp[***]");
    }
}
