package org.tapgate.terminal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Base64;

/** Tokens for tests, put together by hand so that they can be as wrong as an attacker likes. */
final class Tokens {

    static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private Tokens() {}

    /** Signed as it should be. */
    static String rs256(String header, String claims, PrivateKey key) {
        return signed(header, claims, key, "SHA256withRSA", null);
    }

    /** Signed with any algorithm of Java's, whatever the header says. */
    static String signed(
            String header, String claims, PrivateKey key, String algorithm, AlgorithmParameterSpec parameters) {
        var text = unsigned(header, claims);
        try {
            var signature = Signature.getInstance(algorithm);
            if (parameters != null) {
                signature.setParameter(parameters);
            }
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keyed with a secret; attackers take the public key for one. */
    static String hs256(String header, String claims, byte[] secret) {
        var text = unsigned(header, claims);
        return text + "." + base64(HmacSha256.of(secret, text.getBytes(StandardCharsets.US_ASCII)));
    }

    static String unsigned(String header, String claims) {
        return base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
