package org.tapgate.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.boundary.Deliveries;

/** {@code /api/v1/webhook-endpoints/{id}/recover}. */
@Path("/webhook-endpoints/{id}/recover")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Webhooks")
public class RecoverResource {

    @Inject
    private Deliveries deliveries;

    @Inject
    private InstantSource clock;

    @POST
    @Idempotent
    @Operation(summary = "Sends again what has failed since then, or still waits for its next attempt")
    @APIResponseSchema(responseCode = "200", value = CountBody.class)
    public Response recover(@PathParam("id") UUID id, RecoverInput input) {
        return Writes.answer(
                deliveries.again(id, DeliverySignal.RECOVER, input.since(), clock.instant(), false),
                count -> Response.ok(new CountBody(count)).build());
    }
}
