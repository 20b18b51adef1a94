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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.order.AmountType;
import org.tapgate.order.OrderFilter;
import org.tapgate.order.OrderFilter.AmountRange;
import org.tapgate.order.OrderState;
import org.tapgate.order.boundary.Orders;

/** {@code /psp/api/v1/orders}. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Back office: orders")
public class OrdersResource {

    @Inject
    private Orders orders;

    @Inject
    private InstantSource clock;

    @GET
    @Operation(
            summary = "Orders by their last operation, the newest first",
            description = "Next page: the address in the Link header, or toTime = the last lastOperationTime.")
    @Parameter(name = "orderId", in = ParameterIn.QUERY, description = "Only the order of this name")
    @Parameter(
            name = "amountType",
            in = ParameterIn.QUERY,
            description = "ORDER_AMOUNT (when not given), AUTHORIZED_AMOUNT or CAPTURED_AMOUNT")
    @Parameter(name = "minAmount", in = ParameterIn.QUERY, description = "At least so many minor units")
    @Parameter(name = "maxAmount", in = ParameterIn.QUERY, description = "At most so many minor units")
    @Parameter(name = "fromTime", in = ParameterIn.QUERY, description = "Then or later; a month ago when not given")
    @Parameter(name = "toTime", in = ParameterIn.QUERY, description = "Earlier; now when not given")
    @Parameter(name = "orderState", in = ParameterIn.QUERY, description = "TO_CAPTURE or CAPTURED")
    @Parameter(name = "customField", in = ParameterIn.QUERY, description = "Only those with this text")
    @Parameter(name = "maxRecords", in = ParameterIn.QUERY, description = "1 to 500; 20 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "From the Link header of the page before")
    @APIResponseSchema(OrdersBody.class)
    public Response orders(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new OrderFilter(
                query.text("orderId"),
                amount(query),
                query.oneOf("orderState", OrderState.class),
                query.text("customField"));
        var span = PspLists.span(query, clock.instant());
        query.check();
        var page = orders.list(filter, span);
        return PspLists.answer(uri, page, OrdersBody.of(page.items()));
    }

    private static AmountRange amount(Query query) {
        var type = query.oneOf("amountType", AmountType.class).orElse(AmountType.ORDER_AMOUNT);
        return new AmountRange(
                type, query.number("minAmount", Long.MAX_VALUE), query.number("maxAmount", Long.MAX_VALUE));
    }

    @GET
    @Path("/{orderId}")
    @Operation(summary = "An order with all that happened on it, the oldest first")
    @APIResponseSchema(OrderStoryBody.class)
    public Response get(@PathParam("orderId") String orderId) {
        return orders.find(orderId)
                .map(story -> Response.ok(OrderStoryBody.of(story)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }
}
