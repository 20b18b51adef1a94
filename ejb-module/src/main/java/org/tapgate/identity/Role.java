package org.tapgate.identity;

import static org.tapgate.identity.ScopeKind.ALL;
import static org.tapgate.identity.ScopeKind.CLI;
import static org.tapgate.identity.ScopeKind.ICA;
import static org.tapgate.identity.ScopeKind.LOC;

import java.util.Set;

/** The columns of the permission matrix: what a caller is here, and how its data may be cut (spec, roles). */
public enum Role {
    /** Runs the installation. The last one cannot be removed. */
    ADMIN(ALL),
    /** Daily work of the operator: edits, but does not delete, unpair or approve its own. */
    USER(ALL),
    /** Runs locations and sees what happens there. */
    SERVICE_PROVIDER(LOC),
    /** Issues cards and sees what happens with them. */
    ISSUER(ICA),
    /** Answers cardholders, for everyone or for some issuers. */
    CALL_CENTER(ALL, ICA),
    /** Administers one client's users, applications and terminals. */
    CLIENT_ADMIN(CLI),
    /** Looks at one client's data. */
    CLIENT_VIEWER(CLI),
    /** A client's application; what it may do also depends on the scopes of its key. */
    INTEGRATOR(CLI),
    /** Looks at everything, changes nothing. */
    AUDITOR(ALL);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed, the checker sees only Set
    private final Set<ScopeKind> scopes;

    Role(ScopeKind... scopes) {
        this.scopes = Set.of(scopes);
    }

    /** The kinds of data scope that a caller in this role can have. */
    public Set<ScopeKind> scopes() {
        return scopes;
    }

    /** Whether a person signs in with this role; the other one belongs to applications. */
    public boolean isForPeople() {
        return this != INTEGRATOR;
    }
}
