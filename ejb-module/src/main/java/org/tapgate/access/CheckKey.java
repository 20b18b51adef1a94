package org.tapgate.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.tapgate.card.CardFingerprint;

/**
 * What makes two checks of one terminal the same: access-control.md section 3, check 2.
 *
 * @param key what the terminal sent as {@code Idempotency-Key}
 * @param fingerprint digest of what it asked. In it the keyed hash stands for the card: a plain digest of a card number
 *     can be guessed.
 */
public record CheckKey(String key, String fingerprint) {

    /** How long a key is remembered (api.md). */
    public static final Duration REMEMBERED = Duration.ofHours(24);

    /** The key of this check, if the terminal sent one. */
    public static Optional<CheckKey> of(EntryCheck check, CardFingerprint card) {
        return check.key().map(key -> new CheckKey(key, digest(check, card)));
    }

    private static String digest(EntryCheck check, CardFingerprint card) {
        var asked = String.join(
                "|",
                card.hash(),
                String.valueOf(check.expiry()),
                check.readMethod().name(),
                String.valueOf(check.terminalTime()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(asked.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
