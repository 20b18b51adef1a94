package org.tapgate.api.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.boundary.Intents;

/** {@code /point/integration-api/refund} and {@code /payments/{payment}/refunds}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Point: refunds")
public class RefundsResource {

    @Inject
    private Intents intents;

    @Inject
    private InstantSource clock;

    @GET
    @Path("/refund/{refund}")
    @Operation(summary = "One refund intent")
    @APIResponseSchema(RefundBody.class)
    public Response get(@PathParam("refund") UUID refund) {
        return intents.find(IntentKind.REFUND, refund)
                .map(found -> Response.ok(RefundBody.of(found)).build())
                .orElseGet(PointWrites::notFound);
    }

    @POST
    @Idempotent
    @Path("/refund/{refund}/resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says what came out of a refund that nobody answered for",
            description = "FINISHED when money moved, ERROR when it did not. Audited.")
    @APIResponseSchema(value = RefundBody.class, responseCode = "200")
    public Response resolve(@PathParam("refund") UUID refund, ResolutionInput input) {
        return PointWrites.answer(
                intents.resolve(IntentKind.REFUND, refund, input.told(), input.evidence()),
                clock.instant(),
                resolved -> Response.ok(RefundBody.of(resolved)).build());
    }

    @GET
    @Path("/payments/{payment}/refunds")
    @Operation(summary = "All refunds of a payment, the oldest first")
    @APIResponseSchema(RefundsBody.class)
    public Response ofPayment(@PathParam("payment") UUID payment) {
        if (intents.payment(payment).isEmpty()) {
            return PointWrites.notFound();
        }
        var refunds = intents.refundsOf(payment).stream().map(RefundBody::of).toList();
        return Response.ok(new RefundsBody(refunds)).build();
    }
}
