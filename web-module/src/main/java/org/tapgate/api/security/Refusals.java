package org.tapgate.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.tapgate.api.RequestId;
import org.tapgate.api.json.Json;
import org.tapgate.api.problem.HttpProblems;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Correlation;

/** Problem documents from a place that no filter and no JAX-RS provider has reached yet. */
final class Refusals {

    private Refusals() {}

    static void write(HttpServletRequest request, HttpServletResponse response, int status) {
        var id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        try (var ignored = Correlation.begin(id)) {
            var body = Json.bytes(HttpProblems.of(status));
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
