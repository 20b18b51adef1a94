package org.tapgate.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tapgate.platform.Ids;

/** A password that was replaced. */
@Entity
@Table(name = "past_password")
class PastPasswordRow {

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "set_at")
    private Instant setAt;

    private String hash;

    static PastPasswordRow of(UUID userId, CredentialColumns replaced) {
        var row = new PastPasswordRow();
        row.id = Ids.next();
        row.userId = userId;
        row.setAt = replaced.passwordSetAt();
        row.hash = replaced.passwordHash();
        return row;
    }

    String hash() {
        return hash;
    }
}
