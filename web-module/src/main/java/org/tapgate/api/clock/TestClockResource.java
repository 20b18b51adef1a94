package org.tapgate.api.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;
import org.tapgate.platform.ee.TestClock;

/** {@code POST /api/v1/test/clock}: jumps to a time, or forward by a duration, and answers the new time. */
@Path("/test/clock")
@ApplicationScoped
@Tag(name = "Tests")
public class TestClockResource {

    @Inject
    private TestClock clock;

    /** Exactly one of the two is sent. */
    @Schema(name = "ClockMove")
    public record Move(
            Instant now, @Schema(example = "PT2H") String advance) {}

    /** The time after the move. */
    @Schema(name = "ClockReading")
    public record Reading(Instant now) {}

    @POST
    @Idempotent
    @Requires(Permission.SETTING_EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Moves the time of the application forward, where the test clock is on",
            description = "PT0S reads it. 404 where the test clock is off: in production always.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Move.class), example = "{\"advance\": \"PT2H\"}"))
    @APIResponse(
            responseCode = "200",
            description = "The time from here on",
            content = @Content(schema = @Schema(implementation = Reading.class)))
    public Response move(Move move) {
        if (!clock.isAllowed()) {
            return Problem.notFound().toResponse();
        }
        return distance(move)
                .map(amount -> Response.ok(new Reading(clock.advance(amount))).build())
                .orElseGet(() -> Problem.badInput(List.of(new Fault(
                                move.advance() == null ? "now" : "advance",
                                "invalid_value",
                                "Expected one of a later time in now, or a duration such as PT2H in advance")))
                        .toResponse());
    }

    private Optional<Duration> distance(Move move) {
        if ((move.now() == null) == (move.advance() == null)) {
            return Optional.empty();
        }
        try {
            var amount =
                    move.now() == null ? Duration.parse(move.advance()) : Duration.between(clock.now(), move.now());
            return Optional.of(amount).filter(it -> !it.isNegative() && it.compareTo(TestClock.FARTHEST) <= 0);
        } catch (DateTimeException notADuration) {
            return Optional.empty();
        }
    }
}
