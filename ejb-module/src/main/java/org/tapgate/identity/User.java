package org.tapgate.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.audit.Actor;

/**
 * A person who works with the panel.
 *
 * @param id identifier
 * @param email the name to sign in with, in lower case
 * @param firstName given name
 * @param lastName family name
 * @param role column of the permission matrix
 * @param scope the data to be seen
 * @param status whether signing in is allowed
 * @param lastSignInAt empty until the first time
 * @param version rises with every change by an administrator, from 1
 * @param createdAt when the user was added
 * @param changedAt when the user was last changed
 */
public record User(
        UUID id,
        String email,
        String firstName,
        String lastName,
        Role role,
        DataScope scope,
        UserStatus status,
        Optional<Instant> lastSignInAt,
        long version,
        Instant createdAt,
        Instant changedAt) {

    /** A new user of a draft without faults. */
    public static User of(UUID id, UserDraft draft, Instant now) {
        return new User(
                id,
                draft.normalEmail(),
                draft.firstName(),
                draft.lastName(),
                draft.role(),
                draft.dataScope(),
                draft.status(),
                Optional.empty(),
                1,
                now,
                now);
    }

    /** This user as a draft without faults wants it. */
    public User replacedBy(UserDraft draft, Instant now) {
        var wanted = of(id, draft, now);
        return new User(
                id,
                wanted.email,
                wanted.firstName,
                wanted.lastName,
                wanted.role,
                wanted.scope,
                wanted.status,
                lastSignInAt,
                version + 1,
                createdAt,
                now);
    }

    /** Whether the user is visible in that scope: to those who see everything, and to those of the same client. */
    public boolean isInside(DataScope visible) {
        return visible.includes(scope);
    }

    /** Whether this is one of those of whom one must remain. */
    public boolean isActiveAdmin() {
        return role == Role.ADMIN && status == UserStatus.ACTIVE;
    }

    /** This user, as the audit trail writes it. */
    public Actor actor() {
        return new Actor(Actor.Kind.USER, id, email);
    }

    /** The caller that this user is once signed in. */
    public Caller caller() {
        return new Caller(actor(), role, scope, Set.of());
    }
}
