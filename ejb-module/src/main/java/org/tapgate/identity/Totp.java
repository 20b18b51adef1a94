package org.tapgate.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret that a person's telephone and Tapgate share: each makes the same six digits of it for every half minute (RFC
 * 6238 with its usual parameters, which are all that the common apps know).
 */
public final class Totp {

    /** How long one code is shown. */
    public static final Duration STEP = Duration.ofSeconds(30);

    /** Steps by which the clocks may differ. */
    private static final int SKEW = 1;

    /** What RFC 4226, section 4, recommends. */
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int CODES = 1_000_000;

    private final byte[] secret;

    private Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    /** A new secret. */
    public static Totp generate() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    /** The secret that {@link #secret} gave. */
    public static Totp of(byte[] secret) {
        return new Totp(secret);
    }

    /** To be sealed and stored, and for nothing else. */
    public byte[] secret() {
        return secret.clone();
    }

    /** The secret as people type it into an app. */
    public String text() {
        return Base32.encode(secret);
    }

    /** The secret as apps read it from a link, for the account of that e-mail address. */
    public String link(String email) {
        return "otpauth://totp/Tapgate:" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "?secret=" + text()
                + "&issuer=Tapgate";
    }

    /**
     * The step that a code belongs to: the present one or a neighbour of it.
     *
     * @param after the step of the last code that was used; this and earlier ones do not count any more
     * @return empty when it is not the code of any such step
     */
    public OptionalLong step(String code, long after, Instant now) {
        var present = Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
        return LongStream.rangeClosed(present - SKEW, present + SKEW)
                .filter(step -> step > after && isCode(code, step))
                .findFirst();
    }

    private boolean isCode(String code, long step) {
        return MessageDigest.isEqual(
                code(step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    }

    /** The code of a step: RFC 4226, section 5.3, of the step as its counter. */
    String code(long step) {
        var hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xF;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % CODES);
    }

    private byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java knows HMAC-SHA-1", impossible);
        }
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "Totp[***]";
    }
}
