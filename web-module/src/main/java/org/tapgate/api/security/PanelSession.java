package org.tapgate.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session of the panel remembers: who signed in, under which password, and when something was last done.
 *
 * @param user who
 * @param passwordSetAt the password that the session began under, by the time it was set
 * @param begunAt when the user signed in
 * @param activeAt when the user last did something
 */
public record PanelSession(UUID user, Instant passwordSetAt, Instant begunAt, Instant activeAt)
        implements Serializable {

    /** Without anything done for so long a session is over (spec, roles). */
    static final Duration IDLE = Duration.ofMinutes(15);

    /** Whatever is done, it is over after so long (OWASP ASVS 5.0, 7.3.2). */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = "tapgate.session";

    static PanelSession begin(UUID user, Instant passwordSetAt, Instant now) {
        return new PanelSession(user, passwordSetAt, now, now);
    }

    static Optional<PanelSession> in(HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof PanelSession known
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Remembers this in the session. */
    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(activeAt.plus(IDLE)) || !now.isBefore(begunAt.plus(LONGEST));
    }

    /** The same session after something was done. */
    PanelSession activeAt(Instant now) {
        return new PanelSession(user, passwordSetAt, begunAt, now);
    }

    /** Ties the session of this request to the password that its user just chose; all others end by it. */
    public static void changePassword(HttpServletRequest request, Instant passwordSetAt) {
        in(request.getSession(false)).ifPresent(known -> {
            request.changeSessionId();
            new PanelSession(known.user, passwordSetAt, known.begunAt, known.activeAt).keepIn(request.getSession());
        });
    }
}
