package org.tapgate.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.tapgate.admin.Texts;

/**
 * Opens a page anew to say what was wrong. A page of passwords is never the answer to a form: nothing typed comes back,
 * and reloading it sends nothing again.
 */
@RequestScoped
class Reopening {

    @Inject
    private FacesContext faces;

    @Inject
    private Texts texts;

    /** Goes to the page, which says these texts. */
    void at(String page, List<String> keys) throws IOException {
        keys.forEach(key -> faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key), null)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        to(page);
    }

    /** Goes to the page. */
    void to(String page) throws IOException {
        faces.getExternalContext().redirect(faces.getExternalContext().getApplicationContextPath() + page);
        faces.responseComplete();
    }
}
