package org.tapgate.api.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Tells a page how many seconds its session has left. Asked with {@code background=true} it changes nothing; asked
 * without, it keeps the session as every page does.
 */
@WebServlet("/admin/panel/session")
public class SessionClock extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InstantSource time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var left = PanelSession.in(request.getSession(false))
                .map(known -> Duration.between(time.instant(), known.endsAt()))
                .orElse(Duration.ZERO);
        response.getWriter().write(Long.toString(left.toSeconds()));
    }
}
