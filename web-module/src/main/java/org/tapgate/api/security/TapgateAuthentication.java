package org.tapgate.api.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.auth.LoginConfig;
import org.tapgate.api.RequestId;
import org.tapgate.platform.Correlation;

/**
 * The one authentication mechanism: it sends each request to the check of its door. Being an alternative it wins over the
 * mechanism of MicroProfile JWT, which {@code @LoginConfig} asks the server to set up and which {@link AccessTokenCheck}
 * calls.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
@LoginConfig(authMethod = "MP-JWT")
public class TapgateAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private TerminalCheck terminals;

    @Inject
    private MachineCheck machines;

    @Inject
    private PanelCheck people;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        SecurityHeaders.add(request, response);
        try (var ignored = Correlation.begin(RequestId.of(request))) {
            return switch (Door.of(request)) {
                case TERMINAL -> terminals.check(request, response, context);
                case MACHINE -> machines.check(request, response, context);
                case PANEL -> people.check(request, response, context);
                case OPEN -> context.doNothing();
            };
        }
    }
}
