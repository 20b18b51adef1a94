package org.tapgate.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A key pair of Ed25519 (RFC 8032): the private key {@code whsk_} and 64 bytes in base64, the seed and the public key, is
 * kept, the public one {@code whpk_} and 32 bytes is shown (Standard Webhooks).
 */
record SigningKeyPair(String stored) implements EndpointSecret {

    private static final String PRIVATE = "whsk_";

    private static final String PUBLIC = "whpk_";

    private static final String ALGORITHM = "Ed25519";

    private static final int BYTES = 32;

    static SigningKeyPair random() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var both = Arrays.copyOf(
                    ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow(), 2 * BYTES);
            // An encoded public key ends with its bytes (RFC 8410, section 4)
            var encoded = pair.getPublic().getEncoded();
            System.arraycopy(encoded, encoded.length - BYTES, both, BYTES, BYTES);
            return new SigningKeyPair(PRIVATE + Base64.getEncoder().encodeToString(both));
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    @Override
    public String reveal() {
        return PUBLIC + Base64.getEncoder().encodeToString(Arrays.copyOfRange(both(), BYTES, 2 * BYTES));
    }

    @Override
    public String sign(String signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey());
            signature.update(signed.getBytes(StandardCharsets.UTF_8));
            return "v1a," + Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        var seed = Arrays.copyOf(both(), BYTES);
        return KeyFactory.getInstance(ALGORITHM)
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    private byte[] both() {
        return Base64.getDecoder().decode(stored.substring(PRIVATE.length()));
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("Every Java since 15 has " + ALGORITHM, cause);
    }

    @Override
    public String toString() {
        return PRIVATE + "...";
    }
}
