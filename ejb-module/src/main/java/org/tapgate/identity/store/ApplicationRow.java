package org.tapgate.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.Role;

@Entity
@Table(name = "client_application")
class ApplicationRow {

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID clientId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String scopes;

    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    static ApplicationRow of(ClientApplication application) {
        var row = new ApplicationRow();
        row.id = application.id();
        row.clientId = application.client().orElse(null);
        row.role = application.role();
        row.createdAt = application.createdAt();
        row.take(application);
        return row;
    }

    final void take(ClientApplication application) {
        name = application.name();
        scopes = Words.of(application.scopes().stream().map(Enum::name).toList());
        version = application.version();
        changedAt = application.changedAt();
    }

    void delete(Instant at) {
        deletedAt = at;
    }

    boolean isLive() {
        return deletedAt == null;
    }

    ClientApplication application() {
        return new ClientApplication(
                id,
                Optional.ofNullable(clientId),
                name,
                role,
                Words.parse(scopes, ApplicationScope::valueOf),
                version,
                createdAt,
                changedAt);
    }
}
