package org.tapgate.api.pos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.HttpProblems;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Fault;
import org.tapgate.terminal.KeyFault;
import org.tapgate.terminal.PairingOutcome;
import org.tapgate.terminal.PairingOutcome.AlreadyPaired;
import org.tapgate.terminal.PairingOutcome.InvalidPublicKey;
import org.tapgate.terminal.PairingOutcome.Paired;
import org.tapgate.terminal.PairingOutcome.Throttled;
import org.tapgate.terminal.boundary.TerminalPairing;

/** {@code POST /pos/pair}: the one call of a terminal that has no token yet. */
@Path("/pair")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Terminals' own calls")
public class PairResource {

    @Inject
    private TerminalPairing pairing;

    @Inject
    private PosProblems problems;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Binds the key of a terminal to its serial number",
            description = "422 PAIRING_FAILED for an unknown serial number and for a wrong, expired or used code alike;"
                    + " 409 ALREADY_PAIRED; 400 INVALID_PUBLIC_KEY; 429 after too many wrong codes.")
    @APIResponseSchema(PairBody.class)
    public Response pair(@Context HttpServletRequest request, PairInput input) {
        return answer(pairing.pair(input.attemptFrom(request.getRemoteAddr())));
    }

    private Response answer(PairingOutcome outcome) {
        if (outcome instanceof Paired paired) {
            return Response.ok(PairBody.of(paired)).build();
        }
        if (outcome instanceof InvalidPublicKey invalid) {
            return refused(invalid.fault());
        }
        if (outcome instanceof Throttled throttled) {
            return refused(throttled.retryAfter());
        }
        return outcome instanceof AlreadyPaired
                ? Problem.of(409, "ALREADY_PAIRED", "The terminal is paired").toResponse()
                : problems.notPaired();
    }

    private static Response refused(KeyFault fault) {
        return Problem.of(400, "INVALID_PUBLIC_KEY", "The key cannot be trusted")
                .withErrors(List.of(new Fault("publicKey", fault.name().toLowerCase(Locale.ROOT), fault.message())))
                .toResponse();
    }

    private static Response refused(Duration retryAfter) {
        return HttpProblems.of(429)
                .toResponseBuilder()
                .header(HttpHeaders.RETRY_AFTER, retryAfter.plusMillis(999).toSeconds())
                .build();
    }
}
