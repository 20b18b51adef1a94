package org.tapgate.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One row of the permission matrix: the roles that hold a permission, and how far it reaches for each.
 *
 * @param reach per role, how far the permission reaches; a role that is missing does not hold it
 * @param key the scope that an application's key needs for it; empty when no application holds it
 */
record Grant(Map<Role, Reach> reach, Optional<ApplicationScope> key) {

    /** How far a permission reaches for a role. */
    enum Reach {
        /** To the data inside the caller's own scope. */
        OWN_SCOPE,
        /** To all data, since these carry nothing to cut along; a caller without any scope still sees nothing. */
        UNCUT
    }

    Grant {
        reach = Map.copyOf(reach);
    }

    /** Held by these roles, each within its own scope. */
    static Grant to(Role... roles) {
        return new Grant(Map.of(), Optional.empty()).and(Reach.OWN_SCOPE, Set.of(roles));
    }

    /** And by these roles, uncut. */
    Grant uncutTo(Role... roles) {
        return and(Reach.UNCUT, Set.of(roles));
    }

    /** And by a client's application whose key has the scope, within its client. */
    Grant toKeysWith(ApplicationScope scope) {
        var widened = and(Reach.OWN_SCOPE, Set.of(Role.INTEGRATOR));
        return new Grant(widened.reach, Optional.of(scope));
    }

    private Grant and(Reach how, Set<Role> roles) {
        var all = new TreeMap<>(reach);
        roles.forEach(role -> all.put(role, how));
        return new Grant(all, key);
    }
}
