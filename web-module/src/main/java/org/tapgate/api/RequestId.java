package org.tapgate.api;

import jakarta.servlet.http.HttpServletRequest;
import org.tapgate.platform.Correlation;

/**
 * The identifier of one HTTP request. The security mechanism runs before any filter, so whoever asks first decides it,
 * and all later ones get the same.
 */
public final class RequestId {

    /** Where it comes in and goes out. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "tapgate.requestId";

    private RequestId() {}

    /** The identifier of this request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var id = Correlation.idFrom(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
