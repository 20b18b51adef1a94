package org.tapgate.api.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The pages that signing in knows. */
enum PanelPage {
    /** Open to everyone. */
    SIGN_IN("/admin/login"),
    /** Open to whoever is signed in, even before anything else is. */
    CHANGE_PASSWORD("/admin/change-password"),
    /** Open to whoever has shown the password and has to show a code. */
    SHOW_CODE("/admin/show-code"),
    /** Open to whoever is signed in and has to set up a second factor. */
    SET_UP_CODE("/admin/set-up-code"),
    /** All others. */
    OTHER("/admin");

    private static final String ENDING = ".xhtml";

    /** Names the page that was wanted, for after the sign-in. */
    static final String WANTED = "to";

    private final String path;

    PanelPage(String path) {
        this.path = path;
    }

    static PanelPage of(HttpServletRequest request) {
        var wanted = Door.path(request);
        var bare = wanted.endsWith(ENDING) ? wanted.substring(0, wanted.length() - ENDING.length()) : wanted;
        return Arrays.stream(values())
                .filter(page -> page.path.equals(bare))
                .findFirst()
                .orElse(OTHER);
    }

    /** Sends the browser to the sign-in page, which leads back here. */
    AuthenticationStatus toSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return redirect(SIGN_IN.path + "?" + WANTED + "=" + wanted(request), request, response, context);
    }

    AuthenticationStatus redirect(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return redirect(path, request, response, context);
    }

    private static AuthenticationStatus redirect(
            String target, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var url = request.getContextPath() + target;
        if (!isPartial(request)) {
            return context.redirect(url);
        }
        // A script of Faces does not follow a redirect of HTTP: it wants to be told in its own words
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + url
                            + "\"></redirect></partial-response>");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var page = "GET".equals(request.getMethod()) ? Door.path(request) + query : FormPage.of(request);
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
