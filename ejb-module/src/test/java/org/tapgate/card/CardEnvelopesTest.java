package org.tapgate.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardEnvelopesTest {

    private static final KeyPair OLD = pair();

    private static final KeyPair NEW = pair();

    private static final String CARD = "{\"pan\":\"5432101234597899\",\"expiry\":\"2028-12\"}";

    private final CardEnvelopes envelopes = new CardEnvelopes("k2", Map.of("k1", secret(OLD), "k2", secret(NEW)));

    @Test
    void what_was_encrypted_for_the_offered_key_is_opened() throws JOSEException, ParseException {
        var offered = RSAKey.parse(envelopes.publicKey());
        assertThat(offered.isPrivate()).isFalse();
        assertThat(envelopes.publicKey()).containsOnlyKeys("kty", "use", "alg", "kid", "n", "e");

        assertThat(opened(sealed(header().keyID("k2"), offered.toRSAPublicKey(), CARD)))
                .isEqualTo(CARD);
    }

    @Test
    void the_older_key_opens_with_its_id_and_without() throws JOSEException {
        assertThat(opened(sealed(header().keyID("k1"), open(OLD), CARD))).isEqualTo(CARD);
        assertThat(opened(sealed(header(), open(OLD), CARD))).isEqualTo(CARD);
        assertThat(opened(sealed(header(), open(NEW), CARD))).isEqualTo(CARD);
    }

    @Test
    void other_keys_open_nothing() throws JOSEException {
        assertThat(opened(sealed(header(), open(pair()), CARD))).isNull();
        assertThat(opened(sealed(header().keyID("k1"), open(NEW), CARD))).isNull();
        assertThat(opened(sealed(header().keyID("k3"), open(NEW), CARD))).isNull();
    }

    @Test
    @SuppressWarnings("deprecation") // the weak ones are what a hostile terminal would send
    void other_algorithms_are_not_even_tried() throws JOSEException {
        var sha1 = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP, EncryptionMethod.A256GCM);
        var pkcs1 = new JWEHeader.Builder(JWEAlgorithm.RSA1_5, EncryptionMethod.A256GCM);
        var shortKey = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM);
        var cbc = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256CBC_HS512);

        for (var header : Set.of(sha1, pkcs1, shortKey, cbc)) {
            assertThat(opened(sealed(header, open(NEW), CARD))).isNull();
        }
    }

    @Test
    void compression_is_refused_before_anything_is_inflated() throws JOSEException {
        var bomb = sealed(header().compressionAlgorithm(CompressionAlgorithm.DEF), open(NEW), "0".repeat(1 << 20));

        assertThat(bomb.length()).isLessThan(4_096);
        assertThat(opened(bomb)).isNull();
    }

    @Test
    void critical_extensions_are_refused() throws JOSEException {
        var critical = header().criticalParams(Set.of("b64")).customParam("b64", false);

        assertThat(opened(sealed(critical, open(NEW), CARD))).isNull();
    }

    @Test
    void what_is_far_too_long_is_not_looked_at() throws JOSEException {
        assertThat(opened(sealed(header(), open(NEW), "0".repeat(8_000)))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "....", "a.b.c.d.e", "eyJ9....", "eyJhbGciOiJub25lIn0....", "{}", "é.é.é.é.é"})
    void garbage_opens_as_nothing(String garbage) {
        assertThat(opened(garbage)).isNull();
    }

    @Test
    void no_change_of_a_single_character_survives() throws JOSEException {
        var sealed = sealed(header().keyID("k2"), open(NEW), CARD);
        var random = new Random(18600);
        for (int i = 0; i < 200; i++) {
            int place = random.nextInt(sealed.length());
            var changed = new StringBuilder(sealed);
            changed.setCharAt(place, sealed.charAt(place) == 'A' ? 'B' : 'A');
            var opened = opened(changed.toString());
            // The last character of a part may hold bits that stand for nothing
            assertThat(opened == null || opened.equals(CARD)).isTrue();
        }
    }

    private String opened(String compact) {
        return envelopes.open(compact).map(bytes -> new String(bytes, UTF_8)).orElse(null);
    }

    private static JWEHeader.Builder header() {
        return new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM);
    }

    private static String sealed(JWEHeader.Builder header, RSAPublicKey key, String text) throws JOSEException {
        var envelope = new JWEObject(header.build(), new Payload(text));
        envelope.encrypt(new RSAEncrypter(key));
        return envelope.serialize();
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static RSAPrivateCrtKey secret(KeyPair pair) {
        return (RSAPrivateCrtKey) pair.getPrivate();
    }

    private static RSAPublicKey open(KeyPair pair) {
        return (RSAPublicKey) pair.getPublic();
    }
}
