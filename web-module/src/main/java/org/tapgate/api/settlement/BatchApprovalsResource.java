package org.tapgate.api.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.settlement.BatchRequest;
import org.tapgate.settlement.boundary.BatchRequests;

/** {@code /api/v1/batches/{id}/approvals}: nobody approves what they asked for themselves. */
@Path("/batches/{id}/approvals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Settlement")
public class BatchApprovalsResource {

    @Inject
    private BatchRequests requests;

    @GET
    @Operation(summary = "What was asked for on a batch, the first first")
    @APIResponseSchema(BatchRequestBody.Requests.class)
    public Response list(@PathParam("id") UUID id) {
        return requests.of(id)
                .map(found -> Response.ok(BatchRequestBody.Requests.of(found)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Path("/{approvalId}/approve")
    @Idempotent
    @Operation(summary = "Approves what another person asked for; it happens at once")
    @APIResponseSchema(responseCode = "200", value = BatchRequestBody.class)
    public Response approve(@PathParam("id") UUID id, @PathParam("approvalId") UUID request) {
        return answer(requests.approve(id, request));
    }

    @POST
    @Path("/{approvalId}/refuse")
    @Idempotent
    @Operation(summary = "Refuses what somebody asked for, or takes it back")
    @APIResponseSchema(responseCode = "200", value = BatchRequestBody.class)
    public Response refuse(@PathParam("id") UUID id, @PathParam("approvalId") UUID request) {
        return answer(requests.refuse(id, request));
    }

    private static Response answer(WriteOutcome<BatchRequest> outcome) {
        return Writes.answer(
                outcome, decided -> Response.ok(BatchRequestBody.of(decided)).build());
    }
}
