package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Ends the session. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    private ExternalContext external;

    @Inject
    private HttpServletRequest request;

    /** Forgets who was signed in and goes to the start page, which asks for a sign-in again. */
    public String now() throws ServletException {
        request.logout();
        external.invalidateSession();
        return "/admin/index?faces-redirect=true";
    }
}
