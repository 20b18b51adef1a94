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
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Fault;
import org.tapgate.platform.ee.TestClock;

/** {@code POST /api/v1/test/clock}: jumps to a time, or forward by a duration, and answers the new time. */
@Path("/test/clock")
@ApplicationScoped
public class TestClockResource {

    @Inject
    private TestClock clock;

    /** Exactly one of the two is sent. */
    public record Move(Instant now, String advance) {}

    /** The time after the move. */
    public record Reading(Instant now) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
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
