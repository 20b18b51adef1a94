package org.tapgate.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: PBKDF2-HMAC-SHA256 (RFC 8018) with its parameters beside it, so that they can be raised
 * later without asking anyone for a new password. People's passwords have little entropy, hence the slow function; 600,000
 * iterations are what OWASP's password storage sheet asks of this one.
 *
 * <p>Text form: {@code pbkdf2-sha256$<iterations>$<salt>$<hash>}, both parts base64 without padding.
 */
public final class PasswordHash {

    /** Iterations of a new hash. */
    public static final int ITERATIONS = 600_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String SCHEME = "pbkdf2-sha256";
    private static final Pattern TEXT = Pattern.compile("pbkdf2-sha256\\$([1-9][0-9]{0,7})\\$([^$]+)\\$([^$]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /** Hashes a password with a salt of its own; takes some tenths of a second on purpose. */
    public static PasswordHash of(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(ITERATIONS, salt, derive(password, salt, ITERATIONS));
    }

    /** Reads the text form; an error for any other text, since only {@link #encoded} writes it. */
    public static PasswordHash parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a stored password hash");
        }
        var base64 = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(parts.group(1)), base64.decode(parts.group(2)), base64.decode(parts.group(3)));
    }

    /** Whether the password is the right one; compares in constant time. */
    public boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    /** Whether it was made with fewer iterations than a new one: store it anew when its owner next signs in. */
    public boolean isOutdated() {
        return iterations < ITERATIONS;
    }

    /** The text form, for the database only. */
    public String encoded() {
        var base64 = Base64.getEncoder().withoutPadding();
        return SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /** Says nothing: hashes do not belong in logs. */
    @Override
    public String toString() {
        return "PasswordHash[***]";
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        // NFKC, so that one password typed on two keyboards is one password (NIST SP 800-63B, 5.1.1.2)
        var characters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        var spec = new PBEKeySpec(characters, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java 17 knows PBKDF2WithHmacSHA256", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
