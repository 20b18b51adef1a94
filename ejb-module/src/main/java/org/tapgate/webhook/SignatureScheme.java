package org.tapgate.webhook;

import java.nio.charset.StandardCharsets;

/** How deliveries to an endpoint are signed (Standard Webhooks, section "Signature scheme"); it stays as it was chosen. */
public enum SignatureScheme {
    /** {@code v1}: HMAC-SHA256 under a secret that both sides know. */
    HMAC {
        @Override
        public EndpointSecret generate() {
            return SharedSecret.random();
        }
    },
    /** {@code v1a}: Ed25519; the client knows the public key only, and so cannot sign. */
    ED25519 {
        @Override
        public EndpointSecret generate() {
            return SigningKeyPair.random();
        }
    };

    /** A new secret of this scheme. */
    public abstract EndpointSecret generate();

    /** One that was stored; its first letters tell of which scheme it is. */
    public static EndpointSecret open(byte[] stored) {
        var text = new String(stored, StandardCharsets.US_ASCII);
        return text.startsWith(SharedSecret.PREFIX) ? new SharedSecret(text) : new SigningKeyPair(text);
    }
}
