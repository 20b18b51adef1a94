package org.tapgate.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.Session;

/**
 * What a session of the panel remembers: who signed in, under which password, and when something was last done.
 *
 * @param id of the session in the list of its user
 * @param user who
 * @param passwordSetAt the password that the session began under, by the time it was set
 * @param begunAt when the user signed in
 * @param activeAt when the user last did something
 * @param isProven whether the second factor was shown too
 */
public record PanelSession(
        UUID id, UUID user, Instant passwordSetAt, Instant begunAt, Instant activeAt, boolean isProven)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = "tapgate.session";

    static PanelSession begin(Session begun, Instant passwordSetAt) {
        return new PanelSession(begun.id(), begun.user(), passwordSetAt, begun.begunAt(), begun.activeAt(), false);
    }

    /** What this session of the container remembers; empty when there is none, or nobody is signed in. */
    public static Optional<PanelSession> in(HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof PanelSession known
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Remembers this in the session. */
    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** When it is over if nothing more is done. */
    Instant endsAt() {
        return Session.end(begunAt, activeAt);
    }

    /** When it is over if nothing is done after {@code now}. */
    public Instant endsAfter(Instant now) {
        return Session.end(begunAt, now);
    }

    boolean isOverAt(Instant now) {
        return Session.isOver(begunAt, activeAt, now);
    }

    /** The same session after something was done. */
    PanelSession activeAt(Instant now) {
        return new PanelSession(id, user, passwordSetAt, begunAt, now, isProven);
    }

    /** The second factor was shown in the session of this request, which gets another cookie by that. */
    public static void prove(HttpServletRequest request) {
        in(request.getSession(false)).ifPresent(known -> {
            request.changeSessionId();
            new PanelSession(known.id, known.user, known.passwordSetAt, known.begunAt, known.activeAt, true)
                    .keepIn(request.getSession());
        });
    }

    /** Ties the session of this request to the password that its user just chose; all others end by it. */
    public static void changePassword(HttpServletRequest request, Instant passwordSetAt) {
        in(request.getSession(false)).ifPresent(known -> {
            request.changeSessionId();
            new PanelSession(known.id, known.user, passwordSetAt, known.begunAt, known.activeAt, known.isProven)
                    .keepIn(request.getSession());
        });
    }
}
