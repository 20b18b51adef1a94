package org.tapgate.card;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FingerprintKeyTest {

    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(US_ASCII);

    private final Pan pan = Pan.parse("5432101234597899").orElseThrow();

    @Test
    void a_fingerprint_is_the_hmac_of_the_digits_with_the_id_of_its_key() {
        // echo -n 5432101234597899 | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
        assertThat(new FingerprintKey("k1", SECRET).of(pan))
                .isEqualTo(
                        new CardFingerprint("k1", "8a1cc5522d06f38f053c445eec13f8b76245ad2229976d57f35bd87429ace320"));
    }

    @Test
    void another_key_makes_another_fingerprint() {
        var other = SECRET.clone();
        other[0]++;

        assertThat(new FingerprintKey("k2", other).of(pan).hash())
                .isNotEqualTo(new FingerprintKey("k1", SECRET).of(pan).hash());
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> new FingerprintKey("k1", new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
