package org.tapgate.api.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.tapgate.identity.Caller;
import org.tapgate.identity.boundary.ApiKeys;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.platform.Log;

/** Programs: an access token or an API key, else 401 (RFC 6750, section 3). */
@ApplicationScoped
class MachineCheck {

    private static final Log LOG = Log.of(MachineCheck.class);

    @EJB
    private ApiKeys keys;

    @Inject
    private AccessTokenCheck tokens;

    @Inject
    private CurrentCaller current;

    @Inject
    private Refusals refusals;

    AuthenticationStatus check(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var presented = Presented.in(request);
        if (presented instanceof Presented.Key key) {
            var application = keys.recognise(key.key());
            if (application.isPresent()) {
                var caller = application.get().caller();
                return letIn(new CallerPrincipal(caller.id().toString()), caller, context);
            }
        }
        if (presented instanceof Presented.Token) {
            var token = tokens.verify(request, response, context);
            if (token.isPresent()) {
                return letIn(token.get().principal(), token.get().caller(), context);
            }
        }
        return refuse(presented, request, response);
    }

    private AuthenticationStatus letIn(Principal principal, Caller caller, HttpMessageContext context) {
        current.is(caller);
        return context.notifyContainerAboutLogin(principal, Set.of());
    }

    private AuthenticationStatus refuse(Presented presented, HttpServletRequest request, HttpServletResponse response) {
        var none = presented instanceof Presented.Nothing;
        LOG.warn("Program refused", Map.of("reason", presented.getClass().getSimpleName(), "door", Door.of(request)));
        var challenge = none ? "Bearer realm=\"tapgate\"" : "Bearer realm=\"tapgate\", error=\"invalid_token\"";
        refusals.refuse(request, response, 401, Map.of("WWW-Authenticate", challenge));
        return AuthenticationStatus.SEND_FAILURE;
    }
}
