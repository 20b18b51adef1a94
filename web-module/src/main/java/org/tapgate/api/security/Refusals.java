package org.tapgate.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.tapgate.api.RequestId;
import org.tapgate.api.json.Json;
import org.tapgate.api.limit.Allowance;
import org.tapgate.api.limit.Limits;
import org.tapgate.api.point.PointError;
import org.tapgate.api.problem.HttpProblems;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Correlation;

/** Problem documents from a place that no filter and no JAX-RS provider has reached yet. */
@ApplicationScoped
class Refusals {

    @Inject
    private Limits limits;

    /** Refuses whoever was not recognised: with this status and these headers, or with 429 when it tries too often. */
    void refuse(HttpServletRequest request, HttpServletResponse response, int status, Map<String, String> headers) {
        var allowance = limits.takeFromAddress(request);
        allowance.ifPresent(taken -> response.setHeader(Allowance.HEADER, taken.header()));
        if (allowance.filter(taken -> !taken.isGranted()).isPresent()) {
            response.setHeader("Retry-After", Long.toString(allowance.get().nextAfter()));
            write(request, response, 429);
        } else {
            headers.forEach(response::setHeader);
            write(request, response, status);
        }
    }

    /** Answers that nobody can be recognised right now: 503. */
    void unavailable(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "1");
        write(request, response, 503);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, int status) {
        var id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        response.setStatus(status);
        boolean isPublicShape = PointError.isAnsweredAt(Door.path(request));
        response.setContentType(isPublicShape ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE);
        try (var ignored = Correlation.begin(id)) {
            var problem = HttpProblems.of(status);
            var body = Json.bytes(isPublicShape ? PointError.of(problem) : problem);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
