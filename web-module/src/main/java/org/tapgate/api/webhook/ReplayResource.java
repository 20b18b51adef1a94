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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.BadInput;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.boundary.Deliveries;

/** {@code /api/v1/webhook-endpoints/{id}/replay}. */
@Path("/webhook-endpoints/{id}/replay")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Webhooks")
public class ReplayResource {

    @Inject
    private Deliveries deliveries;

    @POST
    @Idempotent
    @Operation(summary = "Sends again everything of a span of time, with the header webhook-replay; or counts it first")
    @APIResponseSchema(responseCode = "200", value = CountBody.class)
    public Response replay(@PathParam("id") UUID id, SpanInput input) {
        var faults = input.faults();
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        var signal = Boolean.TRUE.equals(input.failedOnly()) ? DeliverySignal.RECOVER : DeliverySignal.REPLAY;
        return Writes.answer(
                deliveries.again(id, signal, input.from(), input.to(), Boolean.TRUE.equals(input.countOnly())),
                count -> Response.ok(new CountBody(count)).build());
    }
}
