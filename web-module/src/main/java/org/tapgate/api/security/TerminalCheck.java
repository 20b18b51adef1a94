package org.tapgate.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.tapgate.terminal.TerminalIdentity;
import org.tapgate.terminal.boundary.TerminalAuthentication;

/**
 * Terminals: any fault whatever is the same 403 (spec, access control, section 8). The name of the principal is the
 * serial number; there is no {@code Caller}, since permissions are not what a terminal is judged by.
 */
@ApplicationScoped
class TerminalCheck {

    @Inject
    private TerminalAuthentication terminals;

    @Inject
    private Refusals refusals;

    AuthenticationStatus check(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (terminals.verify(token(request)) instanceof TerminalIdentity terminal) {
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(terminal.serialNumber().value()), Set.of());
        }
        refusals.refuse(request, response, 403, Map.of());
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** The one token of the request; null for none, several, or another scheme. */
    private static String token(HttpServletRequest request) {
        var sent = Collections.list(request.getHeaders("Authorization"));
        return sent.size() == 1 ? Presented.bearer(sent.get(0)).orElse(null) : null;
    }
}
