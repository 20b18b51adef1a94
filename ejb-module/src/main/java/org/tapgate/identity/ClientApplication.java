package org.tapgate.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.audit.Actor;

/**
 * A program that calls the APIs with keys of its own.
 *
 * @param id identifier, the {@code sub} of its tokens
 * @param client whose program it is; empty for the operator's own management application
 * @param name as people call it
 * @param role {@link Role#INTEGRATOR} for a client's, {@link Role#ADMIN} for the operator's own
 * @param scopes what its keys may be used for
 * @param version rises with every change, from 1
 * @param createdAt when it was added
 * @param changedAt when it was last changed
 */
public record ClientApplication(
        UUID id,
        Optional<UUID> client,
        String name,
        Role role,
        Set<ApplicationScope> scopes,
        long version,
        Instant createdAt,
        Instant changedAt) {

    /** An application without a client would see everything, so it has to be the operator's. */
    public ClientApplication {
        scopes = Set.copyOf(scopes);
        if (client.isPresent() != (role == Role.INTEGRATOR)) {
            throw new IllegalArgumentException("Integrators belong to a client, the operator's applications to none");
        }
    }

    /** A new application of a client. */
    public static ClientApplication of(UUID id, UUID client, String name, Set<ApplicationScope> scopes, Instant now) {
        return new ClientApplication(id, Optional.of(client), name, Role.INTEGRATOR, scopes, 1, now, now);
    }

    /** The operator's own application. */
    public static ClientApplication ofOperator(UUID id, String name, Instant now) {
        return new ClientApplication(
                id, Optional.empty(), name, Role.ADMIN, Set.of(ApplicationScope.values()), 1, now, now);
    }

    /** This application with another name and other scopes. */
    public ClientApplication replacedBy(String newName, Set<ApplicationScope> newScopes, Instant now) {
        return new ClientApplication(id, client, newName, role, newScopes, version + 1, createdAt, now);
    }

    /** Whether it is visible in that scope; the operator's own is only to those who see everything. */
    public boolean isInside(DataScope visible) {
        return client.map(visible::includesClient).orElse(visible.equals(DataScope.EVERYTHING));
    }

    /** The caller that it is when it presents one of its keys. */
    public Caller caller() {
        var scope = client.map(DataScope::ofClient).orElse(DataScope.EVERYTHING);
        return new Caller(new Actor(Actor.Kind.APPLICATION, id, name), role, scope, scopes);
    }
}
