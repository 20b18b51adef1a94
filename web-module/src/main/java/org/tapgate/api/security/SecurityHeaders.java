package org.tapgate.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.tapgate.api.psp.CorrelationId;
import org.tapgate.api.psp.PspError;

/** Headers that keep browsers from guessing, framing, caching and telling (OWASP ASVS 5.0, chapter 3). */
final class SecurityHeaders {

    private static final String YEAR = "max-age=31536000";

    private SecurityHeaders() {}

    /** Adds them to an answer; the pages of the panel and of the documentation bring a content policy of their own. */
    static void add(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
        var door = Door.of(request);
        if (door != Door.OPEN) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (PspError.isAnsweredAt(Door.path(request))) {
            CorrelationId.echo(request, response);
        }
        if (door == Door.TERMINAL || door == Door.MACHINE) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }
}
