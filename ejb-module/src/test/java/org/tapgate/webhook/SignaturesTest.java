package org.tapgate.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Golden values: Standard Webhooks, libraries/java TestScenario (MIT), and its worked example. */
class SignaturesTest {

    private static final EndpointSecret SECRET =
            SignatureScheme.open("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".getBytes(StandardCharsets.US_ASCII));

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";

    private static final long TIMESTAMP = 1_614_265_330;

    private static final String BODY = "{\"test\": 2432232314}";

    private static final String GOLDEN = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void the_signature_is_the_one_of_the_specification() {
        assertThat(Signatures.standard(List.of(SECRET), ID, TIMESTAMP, BODY)).isEqualTo(GOLDEN);
    }

    /** The key pair is the one of the reference servers' test: seed, then public key. */
    @Test
    void a_key_pair_signs_as_the_specification_has_it_and_shows_its_public_half_only() {
        var pair = SignatureScheme.open(
                "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=="
                        .getBytes(StandardCharsets.US_ASCII));

        assertThat(Signatures.standard(List.of(pair), ID, TIMESTAMP, BODY))
                .isEqualTo(
                        "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==");
        assertThat(pair.reveal()).isEqualTo("whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=");
        assertThat(pair).hasToString("whsk_...");
    }

    @Test
    void a_new_key_pair_verifies_with_what_the_client_is_shown() throws GeneralSecurityException {
        var pair = SignatureScheme.ED25519.generate();
        var kept = SignatureScheme.open(pair.bytes());
        var signature = kept.sign("said").substring("v1a,".length());

        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(publicKey(pair.reveal()));
        verifier.update("said".getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(Base64.getDecoder().decode(signature))).isTrue();
    }

    /** The header of RFC 8410 before the bytes of the key. */
    private static PublicKey publicKey(String shown) throws GeneralSecurityException {
        var header = HexFormat.of().parseHex("302a300506032b6570032100");
        var key = Base64.getDecoder().decode(shown.substring("whpk_".length()));
        var encoded = Arrays.copyOf(header, header.length + key.length);
        System.arraycopy(key, 0, encoded, header.length, key.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    @Test
    void during_a_rotation_both_sign_the_new_one_first() {
        var signatures = Signatures.standard(List.of(SignatureScheme.HMAC.generate(), SECRET), ID, TIMESTAMP, BODY);
        assertThat(signatures.split(" ")).hasSize(2).endsWith(GOLDEN).allMatch(one -> one.startsWith("v1,"));
    }

    /** Computed with {@code openssl dgst -sha256 -hmac whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw}. */
    @Test
    void the_signature_of_the_point_api_covers_object_request_and_time() {
        assertThat(Signatures.point(List.of(SECRET), "7f25f9aa", "req-1", TIMESTAMP))
                .isEqualTo("ts=1614265330,v1=804ebf3a575c2b21ccc8e13bd4981deaed4a1c53d6e14c52f7c997583cb660ac");
    }

    @Test
    void during_a_rotation_both_sign_for_the_point_api_too() {
        var latest = SignatureScheme.HMAC.generate();
        var only = Signatures.point(List.of(latest), "7f25f9aa", "req-1", TIMESTAMP);
        var former = Signatures.point(List.of(SECRET), "7f25f9aa", "req-1", TIMESTAMP);
        assertThat(Signatures.point(List.of(latest, SECRET), "7f25f9aa", "req-1", TIMESTAMP))
                .isEqualTo(only + former.substring(former.indexOf(",v1=")));
    }

    @Test
    void a_secret_shows_itself_only_when_asked() {
        assertThat(SignatureScheme.HMAC.generate()).hasToString("whsec_...");
        assertThat(SignatureScheme.HMAC.generate().reveal()).matches("whsec_[A-Za-z0-9+/]{43}=");
    }
}
