package org.tapgate.local;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** New secrets, from the machine's secure random source. */
final class Generate {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int KEY_BYTES = 32;

    private static final int KEY_ID_BYTES = 8;

    private static final int PASSWORD_BYTES = 18;

    private static final int RSA_BITS = 2048;

    private static final Pattern LETTER_AND_DIGIT = Pattern.compile("[A-Za-z].*[0-9]|[0-9].*[A-Za-z]");

    private Generate() {}

    /** 24 characters of {@code A-Z a-z 0-9 - _}, nearly 144 bits; with a letter and a digit, as passwords need (roles). */
    static String password() {
        return Stream.generate(() -> base64url(PASSWORD_BYTES))
                .filter(LETTER_AND_DIGIT.asPredicate())
                .findFirst()
                .orElseThrow();
    }

    /** A key of 256 bits in base64. */
    static String key() {
        return Base64.getEncoder().encodeToString(bytes(KEY_BYTES));
    }

    /** An API key as the application reads it: {@code tgk_<16 hex digits>_<43 characters base64url>}. */
    static String apiKey() {
        return "tgk_" + HexFormat.of().formatHex(bytes(KEY_ID_BYTES)) + "_" + base64url(KEY_BYTES);
    }

    /** A private RSA key of 2048 bits, PKCS #8 in PEM (RFC 7468). */
    static String rsaKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS, RANDOM);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
            return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException everyJavaHasRsa) {
            throw new IllegalStateException(everyJavaHasRsa);
        }
    }

    private static String base64url(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
