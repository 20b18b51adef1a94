package org.tapgate.it.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Backoffice;

/** An endpoint whose client holds a public key only. */
class SigningKeyIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    /** Of a public key of Ed25519 (RFC 8410, section 4). */
    private static final String ENCODING = "302a300506032b6570032100";

    private final Backoffice office = Product.shared().backoffice();

    @Test
    void deliveries_are_signed_with_the_key_whose_public_half_the_client_was_shown() throws Exception {
        try (var shop = new Shop()) {
            var endpoint = office.create(
                    "webhook-endpoints",
                    Map.of("url", shop.url(), "signature", "ED25519", "eventTypes", new String[] {"ping"}));
            var path = "webhook-endpoints/" + endpoint.path("id").asText();
            assertThat(office.post(path + "/test", Map.of()).status()).isEqualTo(202);
            Eventually.await("a ping", SOON, () -> !shop.messages().isEmpty());

            assertThat(isSignedBy(
                            shop.messages().get(0), endpoint.path("secret").asText()))
                    .isTrue();
            assertThat(office.get(path).body()).doesNotContain("whsk_", "whpk_");
            var changed = new HashMap<String, Object>(Map.of("url", shop.url(), "signature", "HMAC"));
            assertThat(office.put(path, office.get(path).header("ETag"), changed)
                            .text("/errors/0/code"))
                    .isEqualTo("unchangeable");
            changed.remove("signature");
            assertThat(office.put(path, office.get(path).header("ETag"), changed)
                            .text("/signature"))
                    .isEqualTo("ED25519");
        }
    }

    @Test
    void the_point_format_knows_secrets_only() throws Exception {
        var refused = office.post(
                "webhook-endpoints", Map.of("url", "http://127.0.0.1:9/", "format", "POINT", "signature", "ED25519"));
        assertThat(refused.text("/errors/0/code")).as(refused.body()).isEqualTo("not_for_point");
    }

    private static boolean isSignedBy(Shop.Message message, String publicKey) throws GeneralSecurityException {
        var key = HexFormat.of().formatHex(Base64.getDecoder().decode(publicKey.substring("whpk_".length())));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(ENCODING + key))));
        var signed = message.id() + "." + message.header("webhook-timestamp") + "." + message.body();
        verifier.update(signed.getBytes(StandardCharsets.UTF_8));
        var signature = message.header("webhook-signature");
        assertThat(signature).startsWith("v1a,").doesNotContain(" ");
        return verifier.verify(Base64.getDecoder().decode(signature.substring("v1a,".length())));
    }
}
