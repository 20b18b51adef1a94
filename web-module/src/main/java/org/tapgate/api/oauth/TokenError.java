package org.tapgate.api.oauth;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.tapgate.api.problem.Problem;

/** The errors of RFC 6749, section 5.2, that this grant can have. */
enum TokenError {
    INVALID_REQUEST(400, "The request is malformed"),
    INVALID_CLIENT(401, "The client is unknown or did not prove who it is"),
    UNSUPPORTED_GRANT_TYPE(400, "The grant type is client_credentials"),
    INVALID_SCOPE(400, "The scope is unknown or more than the application has");

    private final int status;
    private final String title;

    TokenError(int status, String title) {
        this.status = status;
        this.title = title;
    }

    Response toResponse() {
        var members = Map.<String, Object>of("error", name().toLowerCase(Locale.ROOT), "error_description", title);
        var response = Problem.of(status, name(), title).with(members).toResponseBuilder();
        return TokenResource.uncached(
                        status == 401
                                ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"tapgate\"")
                                : response)
                .build();
    }
}
