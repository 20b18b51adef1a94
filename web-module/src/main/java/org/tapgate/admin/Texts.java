package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts with values in them, in the user's language. */
@Named
@RequestScoped
public class Texts {

    private static final String BUNDLE = "org.tapgate.admin.messages";

    /** The text of this key with its places {0}, {1} filled. */
    public String of(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), locale()).format(values);
    }

    /** The text of a constant of an enum or of a code, under a prefix; the code itself when it has no text. */
    public String name(String prefix, Object code) {
        return code == null ? "" : name(prefix, code, code.toString());
    }

    /** The text of a code under a prefix, or another one when it has none. */
    public String name(String prefix, Object code, String other) {
        var key = prefix + "." + code;
        var bundle = bundle();
        return bundle.containsKey(key) ? bundle.getString(key) : other;
    }

    /** Not injected: the page of an error is a second view in the same request. */
    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, locale(), Texts.class.getClassLoader());
    }
}
