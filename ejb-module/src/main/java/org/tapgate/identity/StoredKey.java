package org.tapgate.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An API key as it is stored: everything but its secret.
 *
 * @param keyId its public part
 * @param application whose key it is
 * @param fingerprint {@link ApiKey#fingerprint}, in hexadecimal
 * @param createdAt when it was made
 * @param expiresAt the first instant at which it is no longer good
 * @param lastUsedAt about when it was last used: up to a minute late
 * @param revokedAt when it was taken back
 */
public record StoredKey(
        String keyId,
        UUID application,
        String fingerprint,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt) {

    /** How long a key lives unless something else is asked for: rotate it within a year. */
    public static final Duration USUAL_LIFETIME = Duration.ofDays(365);

    /** The longest life that may be asked for. */
    public static final Duration LONGEST_LIFETIME = Duration.ofDays(730);

    /** What to store of a new key. */
    public static StoredKey of(ApiKey key, UUID application, Instant now, Instant expiresAt) {
        return new StoredKey(
                key.keyId(), application, key.fingerprint(), now, expiresAt, Optional.empty(), Optional.empty());
    }

    /** Whether the presented key is this one and good now. */
    public boolean accepts(ApiKey presented, Instant now) {
        return presented.matches(fingerprint) && revokedAt.isEmpty() && now.isBefore(expiresAt);
    }

    /** This key, taken back; one that was already taken back stays as it is. */
    public StoredKey revoked(Instant now) {
        return new StoredKey(
                keyId, application, fingerprint, createdAt, expiresAt, lastUsedAt, Optional.of(revokedAt.orElse(now)));
    }

    /** Without the fingerprint. */
    @Override
    public String toString() {
        return "StoredKey[" + keyId + "]";
    }
}
