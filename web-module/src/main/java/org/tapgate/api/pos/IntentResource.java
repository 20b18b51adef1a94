package org.tapgate.api.pos;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.boundary.TerminalIntents;
import org.tapgate.platform.WriteOutcome;

/** {@code /pos/intents/{id}}: what a terminal does with an intent (spec/intents.md section 4). */
@Path("/intents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Terminals' own calls")
public class IntentResource {

    @EJB
    private TerminalIntents intents;

    @Inject
    private CardReading cards;

    @Inject
    private InstantSource clock;

    @GET
    @Operation(summary = "An intent of this terminal, after a lost answer")
    @APIResponseSchema(IntentBody.class)
    public Response get(@Context SecurityContext caller, @PathParam("id") UUID id) {
        return intents.find(terminal(caller), id)
                .map(intent -> Response.ok(IntentBody.of(intent)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent(inSteps = true)
    @Path("/process")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tells that a card was read; the host is asked",
            description = "200 with the outcome, 202 while nobody knows it: ask again by GET. The same call again gets"
                    + " the same answer; another card is 409 ANOTHER_CARD.")
    @APIResponseSchema(value = IntentBody.class, responseCode = "200")
    public Response process(@Context SecurityContext caller, @PathParam("id") UUID id, ProcessIntentInput input) {
        var card = cards.read(input.card(), "card");
        var faults = input.faults(card, clock.instant());
        return faults.isEmpty()
                ? answer(intents.process(terminal(caller), id, card.number(), input.readMethod()))
                : Problem.badInput(faults).toResponse();
    }

    @POST
    @Idempotent(inSteps = true)
    @Path("/finish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tells that the cardholder knows the outcome", description = "A refund ends without it.")
    @APIResponseSchema(value = IntentBody.class, responseCode = "200")
    public Response finish(@Context SecurityContext caller, @PathParam("id") UUID id, FinishIntentInput input) {
        return answer(intents.finish(terminal(caller), id, input.receiptPrinted()));
    }

    @POST
    @Idempotent(inSteps = true)
    @Path("/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives an intent up before a card is read, also one that the integrator wants to end")
    @APIResponseSchema(value = IntentBody.class, responseCode = "200")
    public Response cancel(@Context SecurityContext caller, @PathParam("id") UUID id, CancelIntentInput input) {
        return answer(intents.cancel(terminal(caller), id, input.reason()));
    }

    @POST
    @Idempotent(inSteps = true)
    @Path("/fail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tells that the terminal cannot do it",
            description =
                    "What the host may hold for it is undone first. 409 MONEY_MAY_BE_HELD as long as that is not certain.")
    @APIResponseSchema(value = IntentBody.class, responseCode = "200")
    public Response fail(@Context SecurityContext caller, @PathParam("id") UUID id, FailIntentInput input) {
        return answer(intents.fail(terminal(caller), id, input.failure()));
    }

    private static Response answer(WriteOutcome<Intent> outcome) {
        return Writes.answer(
                outcome,
                intent -> Response.status(
                                intent.state() == IntentState.PROCESSING
                                        ? Response.Status.ACCEPTED
                                        : Response.Status.OK)
                        .entity(IntentBody.of(intent))
                        .build());
    }

    /** The serial number that the token proved. */
    private static String terminal(SecurityContext caller) {
        return caller.getUserPrincipal().getName();
    }
}
