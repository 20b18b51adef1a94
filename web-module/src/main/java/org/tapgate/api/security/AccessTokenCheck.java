package org.tapgate.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tapgate.identity.Caller;

/**
 * Access tokens, verified by the server's MicroProfile JWT: algorithm, signature, issuer, audience, required claims. Its
 * clock is the machine's; what the token says about time is therefore checked once more against the application's.
 */
@ApplicationScoped
class AccessTokenCheck {

    @Inject
    private BeanManager beans;

    @Inject
    private InstantSource time;

    /** A verified token: what the container calls its bearer, and who that is for us. */
    record Verified(Principal principal, Caller caller) {}

    /** The bearer of the token in this request; empty when there is anything wrong with it. */
    Optional<Verified> verify(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var result = new Result(context);
        microProfile().validateRequest(new Spelled(request), response, result);
        return result.token()
                .flatMap(token -> TokenReading.read(token)
                        .filter(claims -> claims.isGoodAt(time.instant()))
                        .map(claims -> new Verified(token, claims.caller())));
    }

    /** The server's own mechanism, which ours, being an alternative, hides from every injection point. */
    private HttpAuthenticationMechanism microProfile() {
        var own = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> !bean.getBeanClass().equals(TapgateAuthentication.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This server has no MicroProfile JWT"));
        return (HttpAuthenticationMechanism)
                beans.getReference(own, HttpAuthenticationMechanism.class, beans.createCreationalContext(own));
    }

    /** Takes down what the mechanism found instead of telling the container: that is for us to do. */
    private static final class Result extends HttpMessageContextWrapper {

        private CredentialValidationResult found = CredentialValidationResult.NOT_VALIDATED_RESULT;

        Result(HttpMessageContext context) {
            super(context);
        }

        /** Whatever the path: that we ask means that it is. */
        @Override
        public boolean isProtected() {
            return true;
        }

        @Override
        public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
            found = result;
            return AuthenticationStatus.SUCCESS;
        }

        /** Left to us: the container would seal the answer before it carries {@code WWW-Authenticate}. */
        @Override
        public AuthenticationStatus responseUnauthorized() {
            return AuthenticationStatus.SEND_FAILURE;
        }

        Optional<JsonWebToken> token() {
            return found.getStatus() == CredentialValidationResult.Status.VALID
                            && (Principal) found.getCallerPrincipal() instanceof JsonWebToken token
                    ? Optional.of(token)
                    : Optional.empty();
        }
    }

    /** The request with its header as the server spells it: to others the name of the scheme may be in any case. */
    private static final class Spelled extends HttpServletRequestWrapper {

        Spelled(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            var value = super.getHeader(name);
            return "Authorization".equalsIgnoreCase(name)
                    ? Presented.bearer(value).map(token -> "Bearer " + token).orElse(value)
                    : value;
        }
    }
}
