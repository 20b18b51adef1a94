package org.tapgate.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.webhook.DeliveryFilter;
import org.tapgate.webhook.DeliveryState;
import org.tapgate.webhook.boundary.Deliveries;

/** {@code /api/v1/deliveries}. */
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Webhooks")
public class DeliveriesResource {

    @Inject
    private Deliveries deliveries;

    @GET
    @Operation(summary = "Deliveries of events to webhook endpoints, the newest first")
    @Parameter(name = "endpointId", in = ParameterIn.QUERY)
    @Parameter(name = "eventId", in = ParameterIn.QUERY, description = "The webhook-id")
    @Parameter(name = "state", in = ParameterIn.QUERY, example = "EXHAUSTED")
    @Parameter(name = "eventType", in = ParameterIn.QUERY, example = "entry.completed")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Made then or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Made earlier")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<DeliveryBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new DeliveryFilter(
                query.id("endpointId"),
                query.id("eventId"),
                query.oneOf("state", DeliveryState.class),
                query.text("eventType"),
                query.time("from"),
                query.time("to"));
        var page = query.page(KeyPart.ID);
        query.check();
        return PageBody.of(deliveries.page(filter, page), DeliveryBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One delivery, with the log of its attempts")
    @APIResponseSchema(DeliveryStoryBody.class)
    public Response get(@PathParam("id") UUID id) {
        return deliveries
                .find(id)
                .map(story -> Response.ok(DeliveryStoryBody.of(story)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Path("/{id}/retry")
    @Idempotent
    @Operation(summary = "Sends a delivery again at once")
    @APIResponseSchema(responseCode = "200", value = DeliveryBody.class)
    public Response retry(@PathParam("id") UUID id) {
        return Writes.answer(
                deliveries.retry(id),
                delivery -> Response.ok(DeliveryBody.of(delivery)).build());
    }
}
