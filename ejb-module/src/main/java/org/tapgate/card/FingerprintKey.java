package org.tapgate.card;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** One version of the secret under which card numbers are hashed. */
public final class FingerprintKey {

    private static final String ALGORITHM = "HmacSHA256";

    private static final int SHORTEST_BYTES = 32;

    private final String id;

    private final SecretKey secret;

    /** Ready to begin; a copy of it is much cheaper than finding the algorithm and hashing the secret again. */
    private final Mac prepared;

    /**
     * A key under its id.
     *
     * @param id names the version, such as {@code k1}; stored with every fingerprint
     * @param secret at least 32 random bytes, since card numbers are few enough to be tried one by one
     */
    public FingerprintKey(String id, byte[] secret) {
        if (secret.length < SHORTEST_BYTES) {
            throw new IllegalArgumentException("The card fingerprint key needs at least 32 bytes");
        }
        this.id = id;
        this.secret = new SecretKeySpec(secret, ALGORITHM);
        prepared = begin();
    }

    /** The fingerprint of a card under this key. */
    public CardFingerprint of(Pan pan) {
        return new CardFingerprint(id, hash("", pan.bytes()));
    }

    /** The hash of something else, for a purpose that keeps it from ever being a card's. */
    String of(String purpose, byte[] message) {
        return hash(purpose, message);
    }

    private String hash(String purpose, byte[] message) {
        var mac = copy();
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(message));
    }

    private Mac copy() {
        try {
            return (Mac) prepared.clone();
        } catch (CloneNotSupportedException otherProvider) {
            return begin();
        }
    }

    private Mac begin() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
