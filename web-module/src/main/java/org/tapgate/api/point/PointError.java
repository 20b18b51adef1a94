package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Fault;

/** An error in the shape of the public API. Codes are those of the error catalogue in lower case. */
@Schema(name = "PointError")
public record PointError(
        @Schema(example = "The device has an intent already")
        String message,

        @Schema(example = "conflict_error") String error,
        @Schema(example = "409") int status,
        List<Cause> cause,
        @Schema(example = "conflict_error") String code,
        @JsonProperty("request_id") String requestId,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    private static final String BAD_INPUT = "INVALID_REQUEST";

    /** One of several things that are wrong. */
    @Schema(name = "PointErrorCause")
    public record Cause(
            @Schema(example = "out_of_range") String code,
            @Schema(example = "amount: from 1 to 100000000") String description) {

        static Cause of(Fault fault) {
            return new Cause(
                    fault.code(), fault.field().isEmpty() ? fault.message() : fault.field() + ": " + fault.message());
        }
    }

    /** Whether errors have this shape at that path. */
    public static boolean isAnsweredAt(String path) {
        return path.startsWith("/point/") || path.startsWith("/v1/");
    }

    /** The same problem in this shape. */
    public static PointError of(Problem problem) {
        var code = problem.code().toLowerCase(Locale.ROOT);
        return new PointError(
                problem.detail() == null ? problem.title() : problem.detail(),
                problem.code().equals(BAD_INPUT) ? "bad_request" : code,
                problem.status(),
                problem.errors().stream().map(Cause::of).toList(),
                code,
                problem.requestId(),
                problem.extensions());
    }

    Response toResponse() {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(this)
                .build();
    }
}
