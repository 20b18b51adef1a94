package org.tapgate.api.settlement;

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
import org.tapgate.platform.WriteOutcome;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchFilter;
import org.tapgate.settlement.BatchRequest.Action;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.boundary.BatchRequests;
import org.tapgate.settlement.boundary.Batches;

/** {@code /api/v1/batches}. */
@Path("/batches")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Settlement")
public class BatchesResource {

    @Inject
    private Batches batches;

    @Inject
    private BatchRequests requests;

    @GET
    @Operation(summary = "Batches, the newest first")
    @Parameter(name = "clientId", in = ParameterIn.QUERY)
    @Parameter(name = "state", in = ParameterIn.QUERY, example = "OUT_OF_BALANCE")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Of that business day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Of that business day or earlier")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<BatchBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new BatchFilter(
                query.id("clientId"),
                query.oneOf("state", BatchState.class),
                query.day("from"),
                query.day("to"),
                false);
        var page = query.page(KeyPart.ID);
        query.check();
        return PageBody.of(batches.page(filter, page), BatchBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One batch")
    @APIResponseSchema(BatchBody.class)
    public Response get(@PathParam("id") UUID id) {
        return batches.find(id).map(BatchesResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @GET
    @Path("/{id}/lines")
    @Operation(summary = "The lines of a batch, the oldest movement first; those that left it included")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @APIResponseSchema(BatchLineBody.class)
    public Response lines(@PathParam("id") UUID id, @Context UriInfo uri) {
        var query = Query.of(uri);
        var page = query.page(KeyPart.ID);
        query.check();
        return batches.lines(id, page)
                .map(found -> Response.ok(PageBody.of(found, BatchLineBody::of)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "What happened to a batch, the first first")
    @APIResponseSchema(BatchChangeBody.History.class)
    public Response history(@PathParam("id") UUID id) {
        return batches.history(id)
                .map(changes -> Response.ok(BatchChangeBody.History.of(changes)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Path("/{id}/close")
    @Idempotent
    @Operation(summary = "Closes an open batch before its day ends; an empty one is cancelled")
    @APIResponseSchema(responseCode = "202", value = BatchBody.class)
    public Response close(@PathParam("id") UUID id) {
        return underWay(batches.close(id));
    }

    @POST
    @Path("/{id}/submit")
    @Idempotent
    @Operation(
            summary = "Sends a closed batch to the acquirer; one that could not be sent, under the same key as before")
    @APIResponseSchema(responseCode = "202", value = BatchBody.class)
    public Response submit(@PathParam("id") UUID id) {
        return underWay(batches.submit(id));
    }

    @POST
    @Path("/{id}/correct")
    @Idempotent
    @Operation(summary = "What the acquirer refused a batch for was put right: it can be submitted again")
    @APIResponseSchema(responseCode = "202", value = BatchBody.class)
    public Response correct(@PathParam("id") UUID id) {
        return underWay(batches.correct(id));
    }

    @POST
    @Path("/{id}/reopen")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks another person to let a closed batch, never submitted, take movements again")
    @APIResponseSchema(responseCode = "202", value = BatchRequestBody.class)
    public Response reopen(@PathParam("id") UUID id, ReasonInput input) {
        return ask(id, Action.REOPEN, input);
    }

    @POST
    @Path("/{id}/abandon")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks another person to give a rejected batch up; its lines go into another one")
    @APIResponseSchema(responseCode = "202", value = BatchRequestBody.class)
    public Response abandon(@PathParam("id") UUID id, ReasonInput input) {
        return ask(id, Action.ABANDON, input);
    }

    private Response ask(UUID id, Action action, ReasonInput input) {
        return Writes.answer(
                requests.ask(id, action, input.reason()),
                made -> Response.accepted(BatchRequestBody.of(made)).build());
    }

    private static Response underWay(WriteOutcome<Batch> outcome) {
        return Writes.answer(
                outcome, batch -> Response.accepted(BatchBody.of(batch)).build());
    }

    private static Response answer(Batch batch) {
        return Response.ok(BatchBody.of(batch)).build();
    }
}
