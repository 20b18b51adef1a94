package org.tapgate.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.audit.Actor;

/**
 * Who calls a boundary: a signed-in person or a client application. Terminals are not callers in this sense; they are
 * recognised by their path and token alone.
 *
 * @param actor who it is, as the audit trail writes it
 * @param role its column in the permission matrix
 * @param scope the data it may see
 * @param keys the scopes of an application's key; empty for people
 */
public record Caller(Actor actor, Role role, DataScope scope, Set<ApplicationScope> keys) {

    /** Refuses a scope of a kind that the role cannot have. */
    public Caller {
        Objects.requireNonNull(actor, "actor");
        keys = Set.copyOf(keys);
        if (!role.scopes().contains(scope.kind())) {
            throw new IllegalArgumentException(role + " cannot have a scope of kind " + scope.kind());
        }
    }

    /** The id of the user or application. */
    public UUID id() {
        return actor.id();
    }

    /** Whether the caller holds the permission at all; on which data, {@link #scopeFor} says. */
    public boolean may(Permission permission) {
        return reachOf(permission).isPresent();
    }

    /**
     * The data on which the caller holds the permission, to filter queries by; a scope that {@link DataScope#isNothing}
     * when it sees none.
     *
     * @throws IllegalStateException when the caller does not hold it: {@code @Requires} comes first
     */
    public DataScope scopeFor(Permission permission) {
        var reach = reachOf(permission)
                .orElseThrow(() -> new IllegalStateException(role + " asked for the scope of " + permission));
        if (scope.isNothing()) {
            return scope;
        }
        return switch (reach) {
            case OWN_SCOPE -> scope;
            case UNCUT -> DataScope.EVERYTHING;
        };
    }

    /**
     * Whether the caller is a second person beside whoever asked for something (spec, roles: no one approves their own
     * request). A program never is: its key may be in the hands of the first.
     *
     * @param asker id of the user or application that asked
     */
    public boolean isSecondPersonTo(UUID asker) {
        return actor.kind() == Actor.Kind.USER && !id().equals(asker);
    }

    /**
     * Whether the caller makes and takes back keys of that application. A client's application does so for itself only
     * (spec, roles: rotate own), and never for more than it may itself: its token may be older than its scopes.
     *
     * @throws IllegalStateException when the caller does not hold {@link Permission#KEY_ROTATE}
     */
    public boolean mayRotateKeysOf(ClientApplication application) {
        return application.isInside(scopeFor(Permission.KEY_ROTATE))
                && (role != Role.INTEGRATOR
                        || (application.id().equals(id()) && keys.containsAll(application.scopes())));
    }

    private Optional<Grant.Reach> reachOf(Permission permission) {
        var grant = permission.grant();
        if (role == Role.INTEGRATOR && !grant.key().map(keys::contains).orElse(false)) {
            return Optional.empty();
        }
        return Optional.ofNullable(grant.reach().get(role));
    }
}
