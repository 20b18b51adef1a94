package org.tapgate.api.order;

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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.order.AdjustmentState;
import org.tapgate.order.boundary.Adjustments;

/** {@code /api/v1/adjustments}. */
@Path("/adjustments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Adjustments")
public class AdjustmentsResource {

    @Inject
    private Adjustments adjustments;

    @GET
    @Operation(summary = "Corrections of the books, the newest first")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "WAITING for a second person, POSTED or REFUSED")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<AdjustmentBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var state = query.oneOf("state", AdjustmentState.class);
        var page = query.page(KeyPart.ID);
        query.check();
        return PageBody.of(adjustments.page(state, page), AdjustmentBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One correction")
    @APIResponse(
            responseCode = "200",
            description = "The correction",
            content = @Content(schema = @Schema(implementation = AdjustmentBody.class)))
    public Response get(@PathParam("id") UUID id) {
        return adjustments
                .find(id)
                .map(found -> Response.ok(AdjustmentBody.of(found)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Corrects the books of an order",
            description = "POSTED at once up to the client's limit; WAITING for a second person above it.")
    @APIResponse(
            responseCode = "201",
            description = "The correction",
            content = @Content(schema = @Schema(implementation = AdjustmentBody.class)))
    public Response create(AdjustmentInput input) {
        return Writes.answer(
                adjustments.ask(input.draft()),
                made -> Response.created(URI.create("adjustments/" + made.id()))
                        .entity(AdjustmentBody.of(made))
                        .build());
    }

    @POST
    @Idempotent
    @Path("/{id}/approve")
    @Operation(
            summary = "A second person agrees: the correction is posted",
            description = "409 OWN_ADJUSTMENT to whoever asked for it, ADJUSTMENT_DECIDED when it does not wait.")
    @APIResponse(
            responseCode = "200",
            description = "The correction, POSTED",
            content = @Content(schema = @Schema(implementation = AdjustmentBody.class)))
    public Response approve(@PathParam("id") UUID id) {
        return decide(id, true);
    }

    @POST
    @Idempotent
    @Path("/{id}/refuse")
    @Operation(
            summary = "A second person does not agree: nothing is posted",
            description = "409 OWN_ADJUSTMENT to whoever asked for it, ADJUSTMENT_DECIDED when it does not wait.")
    @APIResponse(
            responseCode = "200",
            description = "The correction, REFUSED",
            content = @Content(schema = @Schema(implementation = AdjustmentBody.class)))
    public Response refuse(@PathParam("id") UUID id) {
        return decide(id, false);
    }

    private Response decide(UUID id, boolean yes) {
        return Writes.answer(
                adjustments.decide(id, yes),
                decided -> Response.ok(AdjustmentBody.of(decided)).build());
    }
}
