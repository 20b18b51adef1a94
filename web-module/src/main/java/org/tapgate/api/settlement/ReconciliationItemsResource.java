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
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.settlement.ItemFilter;
import org.tapgate.settlement.ReconciliationItem;
import org.tapgate.settlement.boundary.ReconciliationItems;

/** {@code /api/v1/reconciliation-items}: the queue of what differs. */
@Path("/reconciliation-items")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Settlement")
public class ReconciliationItemsResource {

    @Inject
    private ReconciliationItems items;

    @GET
    @Operation(summary = "What differs, the newest first")
    @Parameter(name = "batchId", in = ParameterIn.QUERY)
    @Parameter(name = "state", in = ParameterIn.QUERY, example = "OPEN")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<ItemBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new ItemFilter(query.id("batchId"), query.oneOf("state", ReconciliationItem.State.class));
        var page = query.page(KeyPart.ID);
        query.check();
        return PageBody.of(items.page(filter, page), ItemBody::of);
    }

    @POST
    @Path("/{id}/resolve")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Explains a difference; another person has to approve it")
    @APIResponseSchema(responseCode = "200", value = ItemBody.class)
    public Response resolve(@PathParam("id") UUID id, ExplanationInput input) {
        return answer(items.resolve(id, input.explanation()));
    }

    @POST
    @Path("/{id}/approve")
    @Idempotent
    @Operation(summary = "Approves what another person explained; with the last one of a batch, the batch goes on")
    @APIResponseSchema(responseCode = "200", value = ItemBody.class)
    public Response approve(@PathParam("id") UUID id) {
        return answer(items.approve(id));
    }

    private static Response answer(WriteOutcome<ReconciliationItem> outcome) {
        return Writes.answer(outcome, item -> Response.ok(ItemBody.of(item)).build());
    }
}
