package org.tapgate.api.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.Role;

/** A client application as it is answered; {@code clientId} is null for the operator's own. */
public record ApplicationBody(
        UUID id, UUID clientId, String name, Role role, List<String> scopes, Instant createdAt, Instant changedAt) {

    static ApplicationBody of(ClientApplication application) {
        return new ApplicationBody(
                application.id(),
                application.client().orElse(null),
                application.name(),
                application.role(),
                application.scopes().stream()
                        .map(ApplicationScope::wireName)
                        .sorted()
                        .toList(),
                application.createdAt(),
                application.changedAt());
    }
}
