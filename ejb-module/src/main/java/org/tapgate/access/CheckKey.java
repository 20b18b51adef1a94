package org.tapgate.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.CardSighting;

/**
 * What makes two checks of one terminal the same: access-control.md section 3, check 2.
 *
 * @param key what the terminal sent as {@code Idempotency-Key}
 * @param fingerprint digest of what it asked. In it the keyed hash stands for the card: a plain digest of a card number
 *     can be guessed.
 * @param others digests of the same under the other keys of cards, while these are rotated: a node that writes under
 *     another key, or did so before, may have kept one of them
 */
public record CheckKey(String key, String fingerprint, List<String> others) {

    /** How long a key is remembered (api.md). */
    public static final Duration REMEMBERED = Duration.ofHours(24);

    /** Copies the list. */
    public CheckKey {
        others = List.copyOf(others);
    }

    /** The key of this check of a card, if the terminal sent one. */
    public static Optional<CheckKey> of(EntryCheck check, CardSighting card) {
        return check.key()
                .map(key -> new CheckKey(
                        key,
                        digest(check, card.fingerprint()),
                        card.others().stream()
                                .map(other -> digest(check, other))
                                .toList()));
    }

    /** Whether a kept fingerprint is of the same check. */
    public boolean asksFor(String kept) {
        return fingerprint.equals(kept) || others.contains(kept);
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
