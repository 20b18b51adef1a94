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
import org.tapgate.api.psp.PspError;
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
        try (var ignored = Correlation.begin(id)) {
            write(shaped(Door.path(request), HttpProblems.of(status)), response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The problem in the shape of the API that was called. */
    private static Object shaped(String path, Problem problem) {
        if (PspError.isAnsweredAt(path)) {
            return PspError.isWithoutBody(problem.status()) ? null : PspError.of(problem);
        }
        return PointError.isAnsweredAt(path) ? PointError.of(problem) : problem;
    }

    private static void write(Object body, HttpServletResponse response) throws IOException {
        if (body == null) {
            response.setContentLength(0);
            response.flushBuffer();
            return;
        }
        var bytes = Json.bytes(body);
        response.setContentType(body instanceof Problem ? Problem.MEDIA_TYPE : MediaType.APPLICATION_JSON);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
