package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.Session;
import org.tapgate.identity.SessionRegister;
import org.tapgate.identity.User;
import org.tapgate.identity.UserRegister;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;

/** Who is signed in to the panel, and how to end that: whoever's session ended is out at the next click. */
@Stateless
public class Sessions {

    /** How late a list may know that somebody did something; a write for every click would be too many. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** Sessions of a user that began earlier are forgotten when the user signs in again. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private SessionRegister register;

    @Inject
    private UserRegister users;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail audit;

    @Inject
    private InstantSource time;

    /** Begins a session of somebody who has just signed in. */
    @NoPermissionNeeded("part of signing in")
    public Session begin(UUID user, String address, String agent) {
        var now = time.instant();
        var session = Session.begin(Ids.next(), user, address, agent, now);
        register.add(session, now.minus(KEPT));
        return session;
    }

    /** Whether nobody ended that session. */
    @NoPermissionNeeded("recognises the caller")
    public boolean isOpen(UUID id) {
        return register.find(id).filter(session -> session.endedAt().isEmpty()).isPresent();
    }

    /** Something was done in that session. */
    @NoPermissionNeeded("notes one's own activity")
    public void active(UUID id) {
        var now = time.instant();
        register.active(id, now, now.minus(NOTED_EVERY));
    }

    /** Its user signed out. */
    @NoPermissionNeeded("ends one's own session")
    public void left(UUID id) {
        register.end(id, time.instant());
    }

    /** Its user chose another password in that session, which all others end by. */
    @NoPermissionNeeded("ends one's own sessions")
    public void endOthers(UUID user, UUID own) {
        register.endAll(user, Optional.of(own), time.instant());
    }

    /** The open sessions of a user, the latest first; empty when the caller may not see that user. */
    @Requires(Permission.USER_VIEW)
    public Optional<List<Session>> list(UUID user) {
        return visible(user, Permission.USER_VIEW).map(found -> open(found.id()));
    }

    /** Ends one session of a user. */
    @Requires(Permission.USER_EDIT)
    public WriteOutcome<Session> end(UUID user, UUID id) {
        return visible(user, Permission.USER_EDIT)
                .flatMap(found -> register.find(id))
                .filter(session -> session.user().equals(user) && session.isOpen(time.instant()))
                .<WriteOutcome<Session>>map(this::end)
                .orElseGet(WriteOutcome.Missing::new);
    }

    /** Ends all sessions of a user. */
    @Requires(Permission.USER_EDIT)
    public WriteOutcome<User> endAll(UUID user) {
        return visible(user, Permission.USER_EDIT).map(this::endAll).orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<Session> end(Session session) {
        register.end(session.id(), time.instant());
        audit.note("session.ended", session.id(), Map.of("user", session.user().toString()));
        return new WriteOutcome.Written<>(session);
    }

    private WriteOutcome<User> endAll(User user) {
        register.endAll(user.id(), Optional.empty(), time.instant());
        audit.note("user.signed-out", user.id(), Map.of("email", user.email()));
        return new WriteOutcome.Written<>(user);
    }

    private List<Session> open(UUID user) {
        var now = time.instant();
        return register.of(user, now.minus(Session.LONGEST)).stream()
                .filter(session -> session.isOpen(now))
                .toList();
    }

    private Optional<User> visible(UUID user, Permission permission) {
        var scope = current.get().scopeFor(permission);
        return users.find(user).filter(found -> found.isInside(scope));
    }
}
