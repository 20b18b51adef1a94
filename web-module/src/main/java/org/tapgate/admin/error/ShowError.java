package org.tapgate.admin.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import org.tapgate.platform.Correlation;

/** What went wrong, as the server or {@code PanelExceptionHandler} tells it. */
@Named
@RequestScoped
public class ShowError {

    /** The status that has a text: the one of the error if it has one, else 500. */
    public int status() {
        var told = external().getRequestMap().get(RequestDispatcher.ERROR_STATUS_CODE);
        return told instanceof Integer status && (status == 400 || status == 403 || status == 404)
                ? status
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** The request that failed: this one, or an earlier one that is named in the address. */
    public String request() {
        var earlier = external().getRequestParameterMap().get("request");
        return earlier == null ? Correlation.current().orElse("") : Correlation.idFrom(earlier);
    }

    /** Not injected: this is a second view in the request of the page that failed. */
    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
