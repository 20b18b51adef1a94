package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    private static final String SECRET = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void has_a_public_id_and_a_secret_of_256_bits() {
        var key = ApiKey.generate();

        assertThat(key.reveal()).matches("tgk_[0-9a-f]{16}_[A-Za-z0-9_-]{43}");
        assertThat(key.reveal()).startsWith("tgk_" + key.keyId() + "_");
    }

    @Test
    void is_never_generated_twice() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            assertThat(seen.add(ApiKey.generate().keyId())).isTrue();
        }
    }

    @Test
    void is_recognised_by_its_fingerprint_only() {
        var key = ApiKey.generate();
        var presented = ApiKey.parse(key.reveal()).orElseThrow();

        assertThat(presented.matches(key.fingerprint())).isTrue();
        assertThat(presented.matches(ApiKey.generate().fingerprint())).isFalse();
    }

    @Test
    void is_not_the_same_key_with_another_id_and_the_same_secret() {
        var key = ApiKey.parse("tgk_0000000000000001_" + SECRET).orElseThrow();
        var borrowed = ApiKey.parse("tgk_0000000000000002_" + SECRET).orElseThrow();

        assertThat(borrowed.matches(key.fingerprint())).isFalse();
    }

    @Test
    void is_not_the_same_key_with_the_spare_bits_of_its_last_character_set() {
        var key = ApiKey.parse("tgk_0000000000000001_" + SECRET).orElseThrow();
        var other = SECRET.substring(0, SECRET.length() - 1) + "B";

        assertThat(ApiKey.parse("tgk_0000000000000001_" + other).orElseThrow().matches(key.fingerprint()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tgk_",
                "tgk_0000000000000001_short",
                "tgk_000000000000000G_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "tgk_0000000000000001_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "tgk_0000000000000001_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
                "TGK_0000000000000001_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void is_refused_in_any_other_form(String text) {
        assertThat(ApiKey.parse(text)).isEmpty();
    }

    @Test
    void shows_only_its_public_part_as_text() {
        assertThat(ApiKey.parse("tgk_0000000000000001_" + SECRET).orElseThrow())
                .hasToString("ApiKey[0000000000000001]");
    }
}
