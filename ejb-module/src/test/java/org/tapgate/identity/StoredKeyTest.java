package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final ApiKey key = ApiKey.generate();
    private final StoredKey stored = StoredKey.of(key, Callers.CLIENT, NOW, NOW.plus(StoredKey.USUAL_LIFETIME));

    @Test
    void accepts_its_own_key_until_it_expires() {
        assertThat(stored.accepts(key, NOW)).isTrue();
        assertThat(stored.accepts(key, stored.expiresAt().minusNanos(1))).isTrue();
        assertThat(stored.accepts(key, stored.expiresAt())).isFalse();
    }

    @Test
    void accepts_no_other_key() {
        assertThat(stored.accepts(ApiKey.generate(), NOW)).isFalse();
    }

    @Test
    void accepts_nothing_once_it_is_taken_back() {
        var revoked = stored.revoked(NOW.plusSeconds(1));

        assertThat(revoked.accepts(key, NOW)).isFalse();
        assertThat(revoked.revoked(NOW.plusSeconds(2))).isEqualTo(revoked);
    }

    @Test
    void does_not_show_its_fingerprint_as_text() {
        assertThat(stored).hasToString("StoredKey[" + key.keyId() + "]");
    }
}
