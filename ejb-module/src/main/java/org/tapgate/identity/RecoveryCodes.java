package org.tapgate.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes for whoever lost the telephone: each lets in once. They are shown once and kept as digests. */
public final class RecoveryCodes {

    private static final int COUNT = 10;

    /** 80 bits: nobody finds one by trying, not even with the digests at hand. */
    private static final int BYTES = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Ten new ones, such as {@code ABCD-EFGH-2345-6789}. */
    public static List<String> generate() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    /** What is stored of a code, however it is typed: 64 hexadecimal digits. */
    public static String fingerprint(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }

    private static String one() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }
}
