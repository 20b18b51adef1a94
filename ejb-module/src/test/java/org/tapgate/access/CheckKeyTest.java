package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.CardSighting;
import org.tapgate.card.FingerprintKey;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.Pan;

/** A check is the same whichever key a node hashes cards with. */
class CheckKeyTest {

    private static final FingerprintKey OLD = new FingerprintKey("k1", new byte[32]);

    private static final FingerprintKey NEW = new FingerprintKey("k2", secret());

    private static final Pan CARD = CardNumbers.completed("543210123456789");

    private static final Pan OTHER_CARD = CardNumbers.completed("543210123456780");

    private static CheckKey key(Pan card, FingerprintKey newest, FingerprintKey... others) {
        var keys = new FingerprintKeys(newest, List.of(others));
        var check =
                new EntryCheck("SN1", card, YearMonth.of(2028, 12), ReadMethod.CONTACTLESS, null, Optional.of("key"));
        return CheckKey.of(check, CardSighting.of(keys, card, CardAttributes.UNKNOWN, Instant.EPOCH))
                .orElseThrow();
    }

    @Test
    void a_check_that_was_kept_before_or_during_a_rotation_is_known_again() {
        var before = key(CARD, OLD).fingerprint();
        var elsewhere = key(CARD, OLD, NEW).fingerprint();

        assertThat(key(CARD, NEW, OLD).asksFor(before)).isTrue();
        assertThat(key(CARD, NEW, OLD).asksFor(elsewhere)).isTrue();
        assertThat(key(CARD, OLD, NEW).asksFor(key(CARD, NEW, OLD).fingerprint()))
                .isTrue();
    }

    @Test
    void another_card_is_another_check_under_every_key() {
        var kept = key(CARD, OLD).fingerprint();

        assertThat(key(OTHER_CARD, OLD).asksFor(kept)).isFalse();
        assertThat(key(OTHER_CARD, NEW, OLD).asksFor(kept)).isFalse();
    }

    private static byte[] secret() {
        var secret = new byte[32];
        secret[0] = 1;
        return secret;
    }
}
