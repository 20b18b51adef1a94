package org.tapgate.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.StoredKey;

@Entity
@Table(name = "api_key")
class KeyRow {

    @Id
    @Column(name = "key_id")
    private String keyId;

    @Column(name = "application_id")
    private UUID applicationId;

    private String fingerprint;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    static KeyRow of(StoredKey key) {
        var row = new KeyRow();
        row.keyId = key.keyId();
        row.applicationId = key.application();
        row.fingerprint = key.fingerprint();
        row.createdAt = key.createdAt();
        row.expiresAt = key.expiresAt();
        row.take(key);
        return row;
    }

    final void take(StoredKey key) {
        lastUsedAt = key.lastUsedAt().orElse(null);
        revokedAt = key.revokedAt().orElse(null);
    }

    StoredKey key() {
        return new StoredKey(
                keyId,
                applicationId,
                fingerprint,
                createdAt,
                expiresAt,
                Optional.ofNullable(lastUsedAt),
                Optional.ofNullable(revokedAt));
    }
}
