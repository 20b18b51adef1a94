package org.tapgate.api.security;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
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
import java.util.Map;
import org.eclipse.microprofile.auth.LoginConfig;
import org.tapgate.api.RequestId;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Log;

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

    private static final Log LOG = Log.of(TapgateAuthentication.class);

    @Inject
    private Refusals refusals;

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
            return check(request, response, context);
        }
    }

    private AuthenticationStatus check(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            return switch (Door.of(request)) {
                case TERMINAL -> terminals.check(request, response, context);
                case MACHINE -> machines.check(request, response, context);
                case PANEL -> people.check(request, response, context);
                case OPEN -> context.doNothing();
            };
        } catch (DatabaseFailure | EJBException away) {
            // The container would write a trace for each request, and answer with a bare 500
            LOG.warn(
                    "Nobody can be recognised now",
                    Map.of("door", Door.of(request), "error", String.valueOf(away.getMessage())));
            refusals.unavailable(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }
}
