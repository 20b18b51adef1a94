package org.tapgate.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A long-lived key of a client application: {@code tgk_<keyId: 16 hex>_<secret: 43 base64url>}. The id finds the row,
 * the secret proves the holder; the fixed prefix lets secret scanners find a leaked one.
 *
 * <p>What is stored is the SHA-256 of the whole text. A fast hash is right here: the secret has 256 random bits, so that
 * nobody can guess it however fast the hash is, and it is checked on every request; slow functions are for passwords that
 * people choose.
 */
public final class ApiKey {

    private static final Pattern TEXT = Pattern.compile("tgk_([0-9a-f]{16})_[A-Za-z0-9_-]{43}");
    private static final int KEY_ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String keyId;
    private final String text;

    private ApiKey(String keyId, String text) {
        this.keyId = keyId;
        this.text = text;
    }

    /** A new random key. */
    public static ApiKey generate() {
        var keyId = HexFormat.of().formatHex(random(KEY_ID_BYTES));
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
        return new ApiKey(keyId, "tgk_" + keyId + "_" + secret);
    }

    /** Reads a presented key; empty for anything of another form. */
    public static Optional<ApiKey> parse(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches() ? Optional.of(new ApiKey(parts.group(1), text)) : Optional.empty();
    }

    /** The public part, to find the row and to show in lists: 16 hex digits. */
    public String keyId() {
        return keyId;
    }

    /** The whole key with its secret: for its owner's eyes, once. */
    public String reveal() {
        return text;
    }

    /** What is stored: 64 hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().formatHex(digest());
    }

    /** Whether this is the key that was stored; compares in constant time. */
    public boolean matches(String storedFingerprint) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(storedFingerprint), digest());
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }

    /** Only the public part. */
    @Override
    public String toString() {
        return "ApiKey[" + keyId + "]";
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
