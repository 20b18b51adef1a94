package org.tapgate.admin;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.tapgate.identity.boundary.PermissionDenied;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.Log;

/**
 * Errors of a page that the browser would not show by itself: a form that is older than its session is opened anew, and
 * what breaks behind a button leads to the error page. Anything else goes to the error page of the server.
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
        if (unhandled.hasNext() && !faces.getExternalContext().isResponseCommitted()) {
            var cause = getRootCause(unhandled.next().getContext().getException());
            if (cause instanceof ViewExpiredException) {
                unhandled.remove();
                open(faces, page(faces));
            } else if (cause instanceof PermissionDenied) {
                unhandled.remove();
                refuse(faces);
            } else if (faces.getPartialViewContext().isAjaxRequest()) {
                unhandled.remove();
                LOG.error("Page failed", Map.of("error", cause.getClass().getName()), cause);
                open(faces, "/admin/failed?request=" + Correlation.current().orElse(""));
            }
        }
        getWrapped().handle();
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

    /** The page of the form, with its filters if the browser tells where it was. */
    private static String page(FacesContext faces) {
        var page = faces.getExternalContext().getRequestServletPath();
        var referrer = faces.getExternalContext().getRequestHeaderMap().getOrDefault("Referer", "");
        var filters = referrer.indexOf(page + "?");
        return filters < 0 ? page : referrer.substring(filters);
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
