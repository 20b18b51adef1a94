package org.tapgate.api.psp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tapgate.api.RequestId;

/** What callers find their calls again by; one that they did not send, or that makes no sense, is the request's own. */
public final class CorrelationId {

    private static final String HEADER = "Correlation-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private CorrelationId() {}

    /** Sends it back, whatever else is answered. */
    public static void echo(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HEADER,
                Optional.ofNullable(request.getHeader(HEADER))
                        .filter(sent -> SANE.matcher(sent).matches())
                        .orElseGet(() -> RequestId.of(request)));
    }
}
