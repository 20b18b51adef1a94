package org.tapgate.api.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import org.tapgate.identity.boundary.Sessions;

/**
 * Notes that a person did something, which keeps the session from ending. What a list fetches by itself (parameter {@code
 * background}) does not count: nobody need be sitting there. Looked at when the
 * page is done, since Faces says in which encoding parameters are to be read.
 */
@WebFilter(urlPatterns = "/admin/*", asyncSupported = true)
public class PanelActivity implements Filter {

    @Inject
    private InstantSource time;

    @Inject
    private Sessions sessions;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (!"true".equals(request.getParameter("background"))) {
            var session = ((HttpServletRequest) request).getSession(false);
            PanelSession.in(session).ifPresent(known -> {
                known.activeAt(time.instant()).keepIn(session);
                sessions.active(known.id());
            });
        }
    }
}
