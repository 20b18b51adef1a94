package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.audit.AuditEvent;
import org.tapgate.audit.AuditFilter;
import org.tapgate.audit.AuditLog;
import org.tapgate.identity.ApplicationRegister;
import org.tapgate.identity.Permission;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.identity.UserRegister;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/**
 * The audit trail as its readers may see it (spec, roles): everything; of a USER the own actions; of an ISSUER and a
 * CLIENT_ADMIN what the users and applications of their scope did.
 */
@Stateless
public class AuditEvents {

    @Inject
    private AuditLog log;

    @Inject
    private UserRegister users;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private CurrentCaller current;

    /** A page of what the filter lets through, the newest first. */
    @Requires(Permission.AUDIT_VIEW)
    public Page<AuditEvent> list(AuditFilter filter, PageRequest page) {
        return log.page(visible().map(filter::of).orElse(filter), page);
    }

    /** One event, if the caller may see it. */
    @Requires(Permission.AUDIT_VIEW)
    public Optional<AuditEvent> find(UUID id) {
        return log.find(id, visible());
    }

    /** Those whose actions the caller may see; empty for everybody's. */
    private Optional<Set<UUID>> visible() {
        var caller = current.get();
        var scope = caller.scopeFor(Permission.AUDIT_VIEW);
        if (caller.role() == Role.USER) {
            return Optional.of(Set.of(caller.id()));
        }
        if (scope.kind() == ScopeKind.ALL) {
            return Optional.empty();
        }
        var actors = new HashSet<>(users.everyoneIn(scope));
        scope.client().map(applications::everyOneOf).ifPresent(actors::addAll);
        return Optional.of(actors);
    }
}
