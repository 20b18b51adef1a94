package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Credentials;
import org.tapgate.identity.InitialPassword;
import org.tapgate.identity.Permission;
import org.tapgate.identity.Refusal;
import org.tapgate.identity.SessionRegister;
import org.tapgate.identity.User;
import org.tapgate.identity.UserDraft;
import org.tapgate.identity.UserRegister;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;

/**
 * The people who work with the panel. A new user gets a random initial password, which is shown once to whoever adds the
 * user and has to be changed at the first sign-in: Tapgate sends no mail, so that it works without a mail server.
 */
@Stateless
public class Users {

    @Inject
    private UserRegister register;

    @Inject
    private SessionRegister sessions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail audit;

    @Inject
    private InstantSource time;

    /** A user and the password for the first sign-in, this once. */
    public record NewUser(User user, String initialPassword) {

        /** Without the password. */
        @Override
        public String toString() {
            return "NewUser[" + user.id() + "]";
        }
    }

    /** A page by e-mail address. */
    @Requires(Permission.USER_VIEW)
    public Page<User> list(PageRequest page) {
        var scope = current.get().scopeFor(Permission.USER_VIEW);
        return scope.isNothing() ? new Page<>(List.of(), Optional.empty()) : register.page(scope, page);
    }

    /** One user, if the caller may see it. */
    @Requires(Permission.USER_VIEW)
    public Optional<User> find(UUID id) {
        var scope = current.get().scopeFor(Permission.USER_VIEW);
        return register.find(id).filter(user -> user.isInside(scope));
    }

    /** Adds a user. */
    @Requires(Permission.USER_EDIT)
    public WriteOutcome<NewUser> create(UserDraft draft) {
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            return new WriteOutcome.Invalid<>(faults);
        }
        register.lockAll();
        if (register.findByEmail(draft.normalEmail()).isPresent()) {
            return new WriteOutcome.Refused<>(Refusal.EMAIL_TAKEN);
        }
        var now = time.instant();
        var user = User.of(Ids.next(), draft, now);
        var password = InitialPassword.generate();
        register.add(user, Credentials.initial(password, now));
        audit.note("user.created", user.id(), facts(user));
        return new WriteOutcome.Written<>(new NewUser(user, password));
    }

    /**
     * Replaces everything about a user but the password.
     *
     * @param version the one that the change was made from
     */
    @Requires(Permission.USER_EDIT)
    public WriteOutcome<User> replace(UUID id, long version, UserDraft draft) {
        register.lockAll();
        var found = lock(id);
        if (found.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            return new WriteOutcome.Invalid<>(faults);
        }
        var user = found.get();
        return user.version() == version ? replace(user, draft) : new WriteOutcome.Stale<>();
    }

    /**
     * Gives a user who cannot sign in a new first password, which ends every session and every lock; it has to be changed
     * at the next sign-in.
     */
    @Requires(Permission.USER_EDIT)
    public WriteOutcome<NewUser> resetPassword(UUID id) {
        return lock(id).<WriteOutcome<NewUser>>map(this::resetPassword).orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<NewUser> resetPassword(User user) {
        var password = InitialPassword.generate();
        var now = time.instant();
        register.save(user.id(), Credentials.initial(password, now));
        sessions.endAll(user.id(), Optional.empty(), now);
        audit.note("user.password-reset", user.id(), Map.of("email", user.email()));
        return new WriteOutcome.Written<>(new NewUser(user, password));
    }

    /**
     * Deletes a user, who is signed out by it; history keeps the name.
     *
     * @param seen the version that was looked at; empty to delete whatever is there
     */
    @Requires(Permission.USER_EDIT)
    public WriteOutcome<User> delete(UUID id, Optional<Long> seen) {
        register.lockAll();
        return lock(id).map(user -> WriteOutcome.unlessStale(seen, user.version(), () -> delete(user)))
                .orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<User> replace(User user, UserDraft draft) {
        var replaced = user.replacedBy(draft, time.instant());
        if (isLastAdmin(user) && !replaced.isActiveAdmin()) {
            return new WriteOutcome.Refused<>(Refusal.LAST_ADMIN);
        }
        var owner = register.findByEmail(replaced.email());
        if (owner.isPresent() && !owner.get().id().equals(user.id())) {
            return new WriteOutcome.Refused<>(Refusal.EMAIL_TAKEN);
        }
        register.save(replaced);
        audit.note("user.changed", user.id(), facts(replaced));
        return new WriteOutcome.Written<>(replaced);
    }

    private WriteOutcome<User> delete(User user) {
        if (isLastAdmin(user)) {
            return new WriteOutcome.Refused<>(Refusal.LAST_ADMIN);
        }
        var now = time.instant();
        register.remove(user.id(), now);
        sessions.endAll(user.id(), Optional.empty(), now);
        audit.note("user.deleted", user.id(), facts(user));
        return new WriteOutcome.Written<>(user);
    }

    private boolean isLastAdmin(User user) {
        return user.isActiveAdmin() && register.activeAdmins() == 1;
    }

    private Optional<User> lock(UUID id) {
        var scope = current.get().scopeFor(Permission.USER_EDIT);
        return register.lock(id).filter(user -> user.isInside(scope));
    }

    /** Nobody gives away more than the part of the data that the own role reaches. */
    private List<Fault> faults(UserDraft draft) {
        var faults = draft.faults();
        var scope = current.get().scopeFor(Permission.USER_EDIT);
        if (faults.isEmpty() && !draft.isInside(scope)) {
            return List.of(new Fault("role", "not_yours_to_give", "must be a role and a scope of your own client"));
        }
        return faults;
    }

    private static Map<String, Object> facts(User user) {
        return Map.of(
                "email", user.email(),
                "role", user.role().name(),
                "scope", user.scope().kind().name(),
                "status", user.status().name());
    }
}
