package org.tapgate.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.identity.Credentials;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.identity.User;
import org.tapgate.identity.UserStatus;

@Entity
@Table(name = "panel_user")
class UserRow {

    @Id
    private UUID id;

    private String email;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "scope_kind")
    @Enumerated(EnumType.STRING)
    private ScopeKind scopeKind;

    @Column(name = "scope_members")
    private String scopeMembers;

    @Enumerated(EnumType.STRING)
    private UserStatus status;

    @Embedded
    private CredentialColumns credentials;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    static UserRow of(User user, Credentials credentials) {
        var row = new UserRow();
        row.id = user.id();
        row.createdAt = user.createdAt();
        row.credentials = new CredentialColumns();
        row.credentials.take(credentials);
        row.take(user);
        return row;
    }

    final void take(User user) {
        email = user.email();
        firstName = user.firstName();
        lastName = user.lastName();
        role = user.role();
        scopeKind = user.scope().kind();
        scopeMembers = Words.of(user.scope().members());
        status = user.status();
        version = user.version();
        changedAt = user.changedAt();
    }

    CredentialColumns credentials() {
        return credentials;
    }

    void signedIn(Instant at) {
        lastSignInAt = at;
    }

    void delete(Instant at) {
        deletedAt = at;
    }

    boolean isLive() {
        return deletedAt == null;
    }

    User user() {
        return new User(
                id,
                email,
                firstName,
                lastName,
                role,
                new DataScope(scopeKind, Words.parse(scopeMembers, Function.identity())),
                status,
                Optional.ofNullable(lastSignInAt),
                version,
                createdAt,
                changedAt);
    }
}
