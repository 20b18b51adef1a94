package org.tapgate.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tapgate.identity.Role;

/** How long after an entry a role may take it back: access-control.md section 2. Who may at all, the permission says. */
public final class ReversalLimits {

    private static final Map<Role, Duration> WITHIN = Map.of(Role.SERVICE_PROVIDER, Duration.ofMinutes(30));

    private ReversalLimits() {}

    /** The role's limit; empty = at any time. */
    public static Optional<Duration> of(Role role) {
        return Optional.ofNullable(WITHIN.get(role));
    }
}
