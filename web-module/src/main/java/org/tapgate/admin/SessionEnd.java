package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.tapgate.api.security.PanelSession;

/** When the session is over if nobody does anything from now on. */
@Named
@RequestScoped
public class SessionEnd {

    @Inject
    private HttpServletRequest request;

    @Inject
    private InstantSource clock;

    /** So many seconds from now. */
    public long secondsLeft() {
        var now = clock.instant();
        return PanelSession.in(request.getSession(false))
                .map(known -> Duration.between(now, known.endsAfter(now)).toSeconds())
                .orElse(0L);
    }
}
