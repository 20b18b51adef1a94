package org.tapgate.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.tapgate.identity.SignInOutcome;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Sessions;
import org.tapgate.identity.boundary.SignIn;

/**
 * People: a session that began with a password. The user is looked up at every click, so that whoever was disabled is
 * out at once; who has to change the password first gets to no other page.
 */
@ApplicationScoped
class PanelCheck {

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentCaller current;

    @Inject
    private InstantSource time;

    AuthenticationStatus check(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential) {
            return begin(credential, request, context);
        }
        var page = PanelPage.of(request);
        var signedIn = resume(request);
        if (signedIn.isEmpty()) {
            return page == PanelPage.SIGN_IN ? context.doNothing() : page.toSignIn(request, response, context);
        }
        if (signedIn.get().mustChangePassword() && !page.isOpenBeforeChange()) {
            return PanelPage.CHANGE_PASSWORD.redirect(request, response, context);
        }
        return letIn(signedIn.get(), context);
    }

    /** The sign-in page asks for this through the security context of the container. */
    private AuthenticationStatus begin(
            UsernamePasswordCredential credential, HttpServletRequest request, HttpMessageContext context) {
        var outcome = signIn.signIn(credential.getCaller(), credential.getPasswordAsString());
        if (outcome instanceof SignInOutcome.SignedIn signedIn) {
            // A session id that was known before sign-in must not become the key to what comes after it
            request.getSession();
            request.changeSessionId();
            var begun = sessions.begin(signedIn.user().id(), request.getRemoteAddr(), request.getHeader("User-Agent"));
            PanelSession.begin(begun, signedIn.passwordSetAt()).keepIn(request.getSession());
            return letIn(signedIn, context);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private Optional<SignInOutcome.SignedIn> resume(HttpServletRequest request) {
        var session = request.getSession(false);
        var user = PanelSession.in(session)
                .filter(known -> !known.isOverAt(time.instant()) && sessions.isOpen(known.id()))
                .flatMap(known -> signIn.recognise(known.user(), known.passwordSetAt()));
        if (user.isEmpty() && PanelSession.in(session).isPresent()) {
            session.invalidate();
        }
        return user;
    }

    private AuthenticationStatus letIn(SignInOutcome.SignedIn signedIn, HttpMessageContext context) {
        current.is(signedIn.user().caller());
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(signedIn.user().id().toString()), Set.of());
    }
}
