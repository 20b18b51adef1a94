package org.tapgate.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The page that the form of a request stands on. */
public final class FormPage {

    private FormPage() {}

    /** Its path below the context, with the query that it was shown with if the browser tells. */
    public static String of(HttpServletRequest request) {
        var path = Door.path(request);
        return path + query(request.getHeader("Referer"), request.getContextPath() + path);
    }

    /** The query of a referrer, with its question mark; empty when it is another page or none. */
    static String query(String referrer, String path) {
        if (referrer == null) {
            return "";
        }
        try {
            var shown = URI.create(referrer);
            return path.equals(shown.getPath()) && shown.getRawQuery() != null ? "?" + shown.getRawQuery() : "";
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
