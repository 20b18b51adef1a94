package org.tapgate.webhook;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that client and Tapgate share: {@code whsec_} and 32 random bytes in base64 (Standard Webhooks). */
public final class EndpointSecret {

    private static final String PREFIX = "whsec_";

    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private EndpointSecret(String text) {
        this.text = text;
    }

    /** A new one. */
    public static EndpointSecret generate() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new EndpointSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** One that was stored. */
    public static EndpointSecret of(byte[] stored) {
        return new EndpointSecret(new String(stored, StandardCharsets.US_ASCII));
    }

    /** The text that the client is shown once. */
    public String reveal() {
        return text;
    }

    /** As it is stored, to be sealed. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The key of the signatures. */
    byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
