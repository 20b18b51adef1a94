package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    /** RFC 7914, section 11: the first 32 bytes of its PBKDF2-HMAC-SHA256 vectors. */
    @ParameterizedTest(name = "{0}, {1}, {2} iterations")
    @CsvSource({
        "passwd,   salt, 1,     55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc",
        "Password, NaCl, 80000, 4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
    })
    void is_pbkdf2_with_hmac_sha256(String password, String salt, int iterations, String hash) {
        var stored = stored(iterations, salt, hash);

        assertThat(PasswordHash.parse(stored).matches(password)).isTrue();
        assertThat(PasswordHash.parse(stored).matches(password + " ")).isFalse();
    }

    @Test
    void of_a_new_password_has_the_parameters_of_today() {
        var hash = PasswordHash.of("harbour-crane7");

        assertThat(hash.encoded()).startsWith("pbkdf2-sha256$600000$");
        assertThat(hash.isOutdated()).isFalse();
        assertThat(PasswordHash.parse(hash.encoded()).matches("harbour-crane7")).isTrue();
        assertThat(PasswordHash.parse(hash.encoded()).matches("harbour-crane8")).isFalse();
    }

    @Test
    void differs_for_the_same_password_by_salt() {
        assertThat(PasswordHash.of("harbour-crane7").encoded())
                .isNotEqualTo(PasswordHash.of("harbour-crane7").encoded());
    }

    @Test
    void is_outdated_with_fewer_iterations() {
        assertThat(FastHash.of("harbour-crane7").isOutdated()).isTrue();
    }

    @Test
    void matches_however_the_keyboard_composes_accents() {
        assertThat(FastHash.of("caf\u00e9-terrace-1").matches("cafe\u0301-terrace-1"))
                .isTrue();
    }

    @Test
    void shows_nothing_of_itself_as_text() {
        assertThat(FastHash.of("harbour-crane7")).hasToString("PasswordHash[***]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "pbkdf2-sha256$0$YQ$YQ", "pbkdf2-sha256$1$YQ", "pbkdf2-sha1$1$YQ$YQ"})
    void refuses_text_that_it_did_not_write(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.parse(text));
    }

    private static String stored(int iterations, String salt, String hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return "pbkdf2-sha256$" + iterations + "$"
                + base64.encodeToString(salt.getBytes(StandardCharsets.US_ASCII)) + "$"
                + base64.encodeToString(HexFormat.of().parseHex(hash));
    }
}
