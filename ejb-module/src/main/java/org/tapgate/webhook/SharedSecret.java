package org.tapgate.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that client and Tapgate share: {@code whsec_} and 32 random bytes in base64 (Standard Webhooks). */
record SharedSecret(String stored) implements EndpointSecret {

    static final String PREFIX = "whsec_";

    private static final String ALGORITHM = "HmacSHA256";

    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    static SharedSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SharedSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public String reveal() {
        return stored;
    }

    @Override
    public String sign(String signed) {
        var key = Base64.getDecoder().decode(stored.substring(PREFIX.length()));
        return "v1," + Base64.getEncoder().encodeToString(hmac(key, signed));
    }

    /** HMAC-SHA256 under the secret as text, as the Point API has it. */
    byte[] hmacUnderText(String signed) {
        return hmac(bytes(), signed);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
