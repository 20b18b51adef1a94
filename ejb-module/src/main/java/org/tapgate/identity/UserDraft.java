package org.tapgate.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * A user as somebody wants it to be, not believed yet. Any part may be null.
 *
 * @param scopeKind null for the narrowest kind that the role knows
 * @param scopeMembers null for none: such a user sees nothing, unless the kind is ALL
 * @param status null for {@link UserStatus#ACTIVE}
 */
public record UserDraft(
        String email,
        String firstName,
        String lastName,
        Role role,
        ScopeKind scopeKind,
        Set<String> scopeMembers,
        UserStatus status) {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    /** Fills in what may be left out. */
    public UserDraft {
        scopeKind = scopeKind == null && role != null ? narrowest(role) : scopeKind;
        scopeMembers = scopeMembers == null ? Set.of() : Set.copyOf(scopeMembers);
        status = status == null ? UserStatus.ACTIVE : status;
    }

    /** Everything that is wrong with it; empty when it can be stored. */
    public List<Fault> faults() {
        var faults = new Faults();
        if (faults.form("email", email, EMAIL, "must be an e-mail address")) {
            faults.longest("email", email, LONGEST_EMAIL);
        }
        Names.check(faults, "firstName", firstName, LONGEST_NAME);
        Names.check(faults, "lastName", lastName, LONGEST_NAME);
        if (faults.present("role", role)) {
            addFaultsOfRole(faults);
        }
        return faults.found();
    }

    /** The e-mail address as it is stored and compared. */
    public String normalEmail() {
        return email.toLowerCase(Locale.ROOT);
    }

    /** The data that the user is to see. */
    public DataScope dataScope() {
        return new DataScope(scopeKind, scopeMembers);
    }

    /** Whether whoever sees that scope may add such a user, once there are no {@link #faults}. */
    public boolean isInside(DataScope visible) {
        return visible.includes(dataScope());
    }

    private void addFaultsOfRole(Faults faults) {
        if (!role.isForPeople()) {
            faults.add("role", "invalid_value", "must be a role for people");
        }
        if (!role.scopes().contains(scopeKind)) {
            faults.add("scope.kind", "invalid_value", "must be a kind of scope that the role knows");
        }
        if (!DataScope.fits(scopeKind, scopeMembers)) {
            faults.add("scope.members", "invalid_value", "must fit the kind of scope");
        }
    }

    private static ScopeKind narrowest(Role role) {
        return role.scopes().stream()
                .filter(kind -> kind != ScopeKind.ALL)
                .findFirst()
                .orElse(ScopeKind.ALL);
    }
}
