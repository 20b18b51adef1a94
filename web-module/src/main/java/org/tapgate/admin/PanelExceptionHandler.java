package org.tapgate.admin;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.primefaces.csp.CspException;
import org.tapgate.api.security.FormPage;
import org.tapgate.identity.boundary.PermissionDenied;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.Log;

/**
 * Errors of a page that the browser would not show by itself: a form that is older than its session, or was not sent by
 * a page of ours, is opened anew, and what breaks behind a button leads to the error page. Anything else goes to the
 * error page of the server.
 */
class PanelExceptionHandler extends ExceptionHandlerWrapper {

    private static final Log LOG = Log.of(PanelExceptionHandler.class);

    PanelExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        var unhandled = getUnhandledExceptionQueuedEvents().iterator();
        if (unhandled.hasNext()
                && !faces.getExternalContext().isResponseCommitted()
                && isAnswered(faces, getRootCause(unhandled.next().getContext().getException()))) {
            // What failed in a phase can fail once more in the next one, and has been answered with the first
            unhandled.remove();
            while (unhandled.hasNext()) {
                unhandled.next();
                unhandled.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isAnswered(FacesContext faces, Throwable cause) {
        if (cause instanceof ViewExpiredException || cause instanceof CspException) {
            open(faces, FormPage.of((HttpServletRequest)
                    faces.getExternalContext().getRequest()));
        } else if (cause instanceof PermissionDenied) {
            refuse(faces);
        } else if (faces.getPartialViewContext().isAjaxRequest()) {
            LOG.error("Page failed", Map.of("error", cause.getClass().getName()), cause);
            open(faces, "/admin/failed?request=" + Correlation.current().orElse(""));
        } else {
            return false;
        }
        return true;
    }

    /** What Faces, EL and the container have wrapped around an exception of ours says nothing more. */
    @Override
    public Throwable getRootCause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && !(cause instanceof PermissionDenied)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void open(FacesContext faces, String path) {
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getApplicationContextPath() + path);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
