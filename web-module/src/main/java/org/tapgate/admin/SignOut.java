package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.tapgate.api.security.PanelSession;
import org.tapgate.identity.boundary.Sessions;

/** Ends the session. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    private ExternalContext external;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sessions sessions;

    /**
     * Goes to the start page, which asks for a sign-in again: who is signed in is known by the session and nothing else.
     * The container's own logout would commit the answer.
     */
    public String now() {
        PanelSession.in(request.getSession(false)).ifPresent(known -> sessions.left(known.id()));
        external.invalidateSession();
        return "/admin/index?faces-redirect=true";
    }
}
