package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sentences on what just happened, at the top of the page. */
@Named
@RequestScoped
public class Notices {

    @Inject
    private FacesContext faces;

    /** Says what was done, on the page that is shown after the redirect. */
    public void later(String sentence) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** Says what went wrong, on the page that is shown after the redirect. */
    public void laterWrong(String sentence) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        wrong(sentence);
    }

    /** Says what was done, on this page. */
    public void done(String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** Says on this page what went wrong. */
    public void wrong(String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
