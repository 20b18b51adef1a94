package org.tapgate.identity;

import java.util.Set;
import java.util.UUID;
import org.tapgate.audit.Actor;

/** Callers for tests, each with a scope that fits its role. */
final class Callers {

    static final UUID CLIENT = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private static final Actor SOMEONE = new Actor(Actor.Kind.USER, CLIENT, "someone@example.test");

    private Callers() {}

    static Caller admin() {
        return in(Role.ADMIN);
    }

    static Caller in(Role role) {
        return with(role, scopeOf(role));
    }

    static Caller with(Role role, DataScope scope) {
        return new Caller(SOMEONE, role, scope, Set.of());
    }

    static Caller application(Role role, ApplicationScope... keys) {
        return new Caller(
                new Actor(Actor.Kind.APPLICATION, CLIENT, "till"), role, DataScope.ofClient(CLIENT), Set.of(keys));
    }

    private static DataScope scopeOf(Role role) {
        return switch (role) {
            case ADMIN, USER, CALL_CENTER, AUDITOR -> DataScope.EVERYTHING;
            case SERVICE_PROVIDER -> new DataScope(ScopeKind.LOC, Set.of(CLIENT.toString()));
            case ISSUER -> new DataScope(ScopeKind.ICA, Set.of("1234"));
            case CLIENT_ADMIN, CLIENT_VIEWER, INTEGRATOR -> DataScope.ofClient(CLIENT);
        };
    }
}
