package org.tapgate.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.Client;

@Entity
@Table(name = "client")
class ClientRow {

    @Id
    private UUID id;

    private String name;

    private String currency;

    private String country;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "capture_type")
    @Enumerated(EnumType.STRING)
    private CaptureType captureType;

    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    static ClientRow of(Client client) {
        var row = new ClientRow();
        row.id = client.id();
        row.createdAt = client.createdAt();
        row.take(client);
        return row;
    }

    final void take(Client client) {
        name = client.name();
        currency = client.currency();
        country = client.country();
        timeZone = client.timeZone().getId();
        captureType = client.captureType();
        version = client.version();
        changedAt = client.changedAt();
    }

    void delete(Instant at) {
        deletedAt = at;
    }

    boolean isLive() {
        return deletedAt == null;
    }

    Client client() {
        return new Client(id, name, currency, country, ZoneId.of(timeZone), captureType, version, createdAt, changedAt);
    }
}
