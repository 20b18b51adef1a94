package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Optional;
import org.tapgate.preference.Language;

/** The language before sign-in: the one chosen in this browser, else the best of what it wants. Needs no database. */
@Named("browser")
@RequestScoped
public class BrowserLanguage {

    private static final String COOKIE = "tapgate-language";

    private static final int YEAR = 365 * 24 * 3600;

    /** The language that fits. */
    public Language language() {
        return chosen().orElseGet(() -> Language.fitting(request().getRequestLocales()));
    }

    /** Keeps the language with this tag in the browser; any other text changes nothing. */
    public void speak(String tag) {
        Language.of(tag)
                .ifPresent(language -> request()
                        .addResponseCookie(
                                COOKIE,
                                language.tag(),
                                Map.of("path", "/admin", "maxAge", YEAR, "httpOnly", true, "SameSite", "Lax")));
    }

    /** Not injected: an error page is a second pass of Faces in one request, and the first one's context is gone by then. */
    private static ExternalContext request() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private Optional<Language> chosen() {
        return request().getRequestCookieMap().get(COOKIE) instanceof Cookie cookie
                ? Language.of(cookie.getValue())
                : Optional.empty();
    }
}
