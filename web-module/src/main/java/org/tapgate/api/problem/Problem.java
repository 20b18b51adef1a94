package org.tapgate.api.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.Fault;

/**
 * A problem document (RFC 9457).
 *
 * @param type page of the error catalogue
 * @param title short and the same for every occurrence
 * @param status HTTP status
 * @param detail one sentence on this occurrence; null when the title says it all
 * @param code stable name for programs
 * @param requestId identifier of the request, for support
 * @param errors faults of the input, all of them; empty for other problems
 * @param extensions further members, in their order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "requestId", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String requestId,
        List<Fault> errors,
        @JsonAnyGetter Map<String, Object> extensions) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String CATALOGUE = "/docs/errors.html#";

    /** A problem with nothing but its name; carries the request identifier of this thread's work. */
    public static Problem of(int status, String code, String title) {
        var requestId = Correlation.current().orElse(null);
        return new Problem(CATALOGUE + code, title, status, null, code, requestId, List.of(), Map.of());
    }

    /** Input that cannot be used, with every fault found. */
    public static Problem badInput(List<Fault> faults) {
        return of(400, "INVALID_REQUEST", "The request is not valid").withErrors(faults);
    }

    /** Something that does not exist, or not for this caller. */
    public static Problem notFound() {
        return of(404, "NOT_FOUND", "There is nothing here");
    }

    /** The same problem with a sentence on this occurrence. */
    public Problem withDetail(String sentence) {
        return new Problem(type, title, status, sentence, code, requestId, errors, extensions);
    }

    /** The same problem with the faults of an input. */
    public Problem withErrors(List<Fault> faults) {
        return new Problem(type, title, status, detail, code, requestId, List.copyOf(faults), extensions);
    }

    /** The same problem with further members. */
    public Problem with(Map<String, Object> members) {
        return new Problem(type, title, status, detail, code, requestId, errors, members);
    }

    /** The answer that carries this problem. */
    public Response toResponse() {
        return toResponseBuilder().build();
    }

    /** The answer that carries this problem, to add headers to. */
    public Response.ResponseBuilder toResponseBuilder() {
        return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
    }
}
