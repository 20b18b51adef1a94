package org.tapgate.api.psp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.problem.Problem;
import org.tapgate.order.boundary.BackOffice;
import org.tapgate.order.boundary.CardPayments;
import org.tapgate.order.boundary.Orders;

/** {@code /psp/api/v1/operations}: doing something with an operation. */
@Path("/operations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Back office: operations")
public class MovementsResource {

    private static final String KEY = "Idempotency-Key";

    @Inject
    private BackOffice backOffice;

    @Inject
    private CardPayments payments;

    @Inject
    private Orders orders;

    @Inject
    private PspWrites writes;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{operationId}/refunds")
    @Operation(
            summary = "Lets go what is held, or gives back what was captured",
            description =
                    "On an authorization of which nothing is captured: VOID of the whole. On a capture: REFUND, in"
                            + " parts and repeatedly, up to what was captured; PS0027, PS0028 or PS0029 otherwise.")
    @APIResponseSchema(responseCode = "200", value = MovementBody.class)
    public Response refund(
            @PathParam("operationId") UUID operationId, @HeaderParam(KEY) String key, MovementInput input)
            throws Exception {
        var asked = MovementInput.asked(input);
        return writes.once(key, () -> backOffice.refund(operationId, asked), payments::tellNow, this::made);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{operationId}/captures")
    @Operation(
            summary = "Captures what is held, whole or in part",
            description =
                    "In parts and repeatedly, up to what is authorized; PS0022, PS0023, PS0024 or PS0029 otherwise.")
    @APIResponseSchema(responseCode = "200", value = MovementBody.class)
    public Response capture(
            @PathParam("operationId") UUID operationId, @HeaderParam(KEY) String key, MovementInput input)
            throws Exception {
        var asked = MovementInput.asked(input);
        return writes.once(key, () -> backOffice.capture(operationId, asked), payments::tellNow, this::made);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{operationId}/cancels")
    @Operation(
            summary = "Undoes a capture",
            description = "While its settlement batch is open, which is on the same business day; PS0002 later."
                    + " Idempotency-Key is ignored: what is undone cannot be undone again.")
    @APIResponseSchema(responseCode = "200", value = MovementBody.class)
    public Response cancel(@PathParam("operationId") UUID operationId, CancelInput input) {
        var asked = CancelInput.asked(input);
        return PspWrites.done(backOffice.cancel(operationId, asked), payments::tellNow, this::made);
    }

    private Response made(UUID operation) {
        return orders.operation(operation)
                .map(listed -> Response.ok(MovementBody.of(listed)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }
}
