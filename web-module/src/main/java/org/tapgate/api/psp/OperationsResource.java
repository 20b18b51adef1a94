package org.tapgate.api.psp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.order.Channel;
import org.tapgate.order.OperationFilter;
import org.tapgate.order.OperationType;
import org.tapgate.order.boundary.Orders;

/** {@code /psp/api/v1/operations}: what happened, and what can. */
@Path("/operations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Back office: operations")
public class OperationsResource {

    @Inject
    private Orders orders;

    @Inject
    private InstantSource clock;

    @GET
    @Operation(
            summary = "Operations on orders, the newest first",
            description = "One that nobody knows the result of yet is PENDING. Next page: the address in the Link"
                    + " header, or toTime = the last operationTime.")
    @Parameter(name = "fromTime", in = ParameterIn.QUERY, description = "Then or later; a month ago when not given")
    @Parameter(name = "toTime", in = ParameterIn.QUERY, description = "Earlier; now when not given")
    @Parameter(name = "channel", in = ParameterIn.QUERY, description = "POS, BACKOFFICE or ECOMMERCE")
    @Parameter(name = "operationType", in = ParameterIn.QUERY, example = "REFUND")
    @Parameter(name = "customField", in = ParameterIn.QUERY, description = "Only on orders with this text")
    @Parameter(name = "maxRecords", in = ParameterIn.QUERY, description = "1 to 500; 20 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "From the Link header of the page before")
    @APIResponseSchema(OperationsBody.class)
    public Response operations(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new OperationFilter(
                query.oneOf("channel", Channel.class),
                query.oneOf("operationType", OperationType.class),
                query.text("customField"));
        var span = PspLists.span(query, clock.instant());
        query.check();
        var page = orders.operations(filter, span);
        return PspLists.answer(uri, page, OperationsBody.of(page.items()));
    }

    @GET
    @Path("/{operationId}")
    @Operation(summary = "One operation")
    @APIResponseSchema(OperationBody.class)
    public Response get(@PathParam("operationId") UUID operationId) {
        return orders.operation(operationId)
                .map(listed -> Response.ok(OperationBody.of(listed)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @GET
    @Path("/{operationId}/actions")
    @Operation(summary = "What can be done with an operation now, and with how much of it")
    @APIResponseSchema(ActionsBody.class)
    public Response actions(@PathParam("operationId") UUID operationId) {
        return orders.actions(operationId)
                .map(actions -> Response.ok(ActionsBody.of(actions)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }
}
