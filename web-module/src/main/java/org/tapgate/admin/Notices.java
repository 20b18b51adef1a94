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

    @Inject
    private Texts texts;

    /** Says it on the page that is shown after the redirect. */
    public void later(String key, Object... values) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, key, values);
    }

    /** Says on this page what went wrong. */
    public void wrong(String key, Object... values) {
        say(FacesMessage.SEVERITY_ERROR, key, values);
    }

    private void say(FacesMessage.Severity severity, String key, Object... values) {
        faces.addMessage(null, new FacesMessage(severity, texts.of(key, values), null));
    }
}
