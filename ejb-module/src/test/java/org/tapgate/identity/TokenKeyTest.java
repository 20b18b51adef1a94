package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final String pem = pem("RSA", 2048);

    @Test
    void signs_what_its_public_half_verifies() throws Exception {
        var key = TokenKey.parse(pem);

        var token = SignedJWT.parse(key.sign(integratorToken(), "tapgate", "tapgate-api"));

        var verifier = new RSASSAVerifier(publicKey(key.publicPem()));
        assertThat(token.verify(verifier)).isTrue();
    }

    @Test
    void writes_the_claims_of_the_specification() throws Exception {
        var claims = integratorToken();

        var token = SignedJWT.parse(TokenKey.parse(pem).sign(claims, "tapgate", "tapgate-api"));

        assertThat(token.getHeader().toJSONObject()).containsOnly(Map.entry("alg", "RS256"), Map.entry("typ", "JWT"));
        assertThat(token.getJWTClaimsSet().toJSONObject())
                .containsOnly(
                        Map.entry("iss", "tapgate"),
                        Map.entry("aud", "tapgate-api"),
                        Map.entry("sub", Callers.CLIENT.toString()),
                        Map.entry("jti", claims.id().toString()),
                        Map.entry("iat", NOW.getEpochSecond()),
                        Map.entry("exp", NOW.getEpochSecond() + 900),
                        Map.entry("groups", List.of("events", "intents")),
                        Map.entry("name", "till"),
                        Map.entry("role", "INTEGRATOR"),
                        Map.entry("client", Callers.CLIENT.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a key",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----"
            })
    void is_no_other_text(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TokenKey.parse(text));
    }

    @Test
    void is_no_short_key_and_no_other_kind() {
        assertThatIllegalArgumentException().isThrownBy(() -> TokenKey.parse(pem("RSA", 1024)));
        assertThatIllegalArgumentException().isThrownBy(() -> TokenKey.parse(pem("EC", 256)));
    }

    @Test
    void shows_nothing_of_itself_as_text() {
        assertThat(TokenKey.parse(pem)).hasToString("TokenKey[***]");
    }

    private static RSAPublicKey publicKey(String publicPem) throws GeneralSecurityException {
        var der = Base64.getMimeDecoder().decode(publicPem.replaceAll("-----[A-Z ]+-----", ""));
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }

    private static AccessToken integratorToken() {
        var scopes = Set.of(ApplicationScope.INTENTS, ApplicationScope.EVENTS);
        return AccessToken.issue(
                ClientApplication.of(Callers.CLIENT, Callers.CLIENT, "till", scopes, NOW), scopes, NOW);
    }

    private static String pem(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            var key = generator.generateKeyPair().getPrivate().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
