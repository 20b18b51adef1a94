package org.tapgate.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.RulesetScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.location.LocationDirectory;

/** Which rulesets the caller of the moment may reach. */
@ApplicationScoped
class RulesetScopes {

    @Inject
    CurrentCaller current;

    @Inject
    LocationDirectory locations;

    /** Issuers reach those that name a member of theirs, service providers those that hold at a place of theirs. */
    RulesetScope of(Permission permission) {
        var scope = current.get().scopeFor(permission);
        return switch (scope.kind()) {
            case ALL -> RulesetScope.EVERYTHING;
            case ICA -> RulesetScope.ofIcas(scope.members());
            case LOC ->
                RulesetScope.at(scope.members().stream()
                        .map(UUID::fromString)
                        .map(locations::find)
                        .flatMap(Optional::stream)
                        .toList());
            case CLI, DEV -> RulesetScope.NOTHING;
        };
    }
}
