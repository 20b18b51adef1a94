package org.tapgate.api.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.intent.boundary.Intents;

/** {@code /v1/payments}. */
@Path("/payments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Point: payments")
public class PaymentsResource {

    @Inject
    private Intents intents;

    @GET
    @Path("/{payment}")
    @Operation(summary = "A payment: whether money moved, by which card, and what went back")
    @APIResponseSchema(PaymentBody.class)
    public Response get(@PathParam("payment") UUID payment) {
        return intents.payment(payment)
                .map(found -> Response.ok(PaymentBody.of(found, intents.refundsOf(payment)))
                        .build())
                .orElseGet(PointWrites::notFound);
    }
}
