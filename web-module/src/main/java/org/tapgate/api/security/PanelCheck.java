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
import org.tapgate.identity.SecondFactorState;
import org.tapgate.identity.SignInOutcome;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.SecondFactors;
import org.tapgate.identity.boundary.Sessions;
import org.tapgate.identity.boundary.SignIn;

/**
 * People: a session that began with a password. The user is looked up at every click, so that whoever was disabled is
 * out at once; who has to show a code, change the password or set up a second factor first gets to no other page.
 */
@ApplicationScoped
class PanelCheck {

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactors factors;

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
        var isProven = PanelSession.in(request.getSession(false))
                .filter(PanelSession::isProven)
                .isPresent();
        var due = due(signedIn.get(), isProven);
        if (due.isPresent() && page != due.get() && page != PanelPage.SIGN_IN) {
            return due.get().redirect(request, response, context);
        }
        return hasToShowCode(due) ? context.doNothing() : letIn(signedIn.get(), context);
    }

    /** The page that comes before all others. */
    private Optional<PanelPage> due(SignInOutcome.SignedIn signedIn, boolean isProven) {
        var factor = factors.state(signedIn.user());
        if (factor == SecondFactorState.ACTIVE && !isProven) {
            return Optional.of(PanelPage.SHOW_CODE);
        }
        if (signedIn.mustChangePassword()) {
            return Optional.of(PanelPage.CHANGE_PASSWORD);
        }
        return factor == SecondFactorState.TO_BE_SET_UP ? Optional.of(PanelPage.SET_UP_CODE) : Optional.empty();
    }

    /** Whoever has still to show a code is nobody yet. */
    private static boolean hasToShowCode(Optional<PanelPage> due) {
        return due.filter(PanelPage.SHOW_CODE::equals).isPresent();
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
            return hasToShowCode(due(signedIn, false)) ? welcome(signedIn, context) : letIn(signedIn, context);
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
        return welcome(signedIn, context);
    }

    private static AuthenticationStatus welcome(SignInOutcome.SignedIn signedIn, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(signedIn.user().id().toString()), Set.of());
    }
}
