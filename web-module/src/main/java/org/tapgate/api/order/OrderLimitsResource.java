package org.tapgate.api.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.problem.Problem;
import org.tapgate.order.OrderLimits;
import org.tapgate.order.boundary.LimitsOfClients;

/** {@code /api/v1/clients/{id}/order-limits}. */
@Path("/clients/{id}/order-limits")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Clients")
public class OrderLimitsResource {

    @Inject
    private LimitsOfClients limits;

    /** Up to how much one person does alone in one currency. */
    @Schema(name = "OrderLimits")
    public record LimitsBody(
            @Schema(example = "EUR") String currency,

            @Schema(nullable = true, description = "Minor units of a correction", example = "10000")
            Long adjustmentAmount,

            @Schema(nullable = true, description = "Minor units of what goes back of one order", example = "50000")
            Long refundAmount) {

        static LimitsBody of(OrderLimits limits) {
            return new LimitsBody(limits.currency(), limits.adjustment(), limits.refund());
        }
    }

    /** All limits of a client. */
    @Schema(name = "OrderLimitsList")
    public record LimitsListBody(
            List<LimitsBody> items,

            @Schema(nullable = true, description = "Always null: they are few and on one page")
            String nextCursor) {

        static LimitsListBody of(List<LimitsBody> all) {
            return new LimitsListBody(all, null);
        }
    }

    /** Limits as they are sent. */
    @Schema(name = "OrderLimitsInput")
    public record LimitsInput(
            @Schema(nullable = true, description = "Minor units; null for what is usual", example = "10000")
            Long adjustmentAmount,

            @Schema(nullable = true, description = "Minor units; null for what is usual", example = "50000")
            Long refundAmount) {}

    @GET
    @Operation(
            summary = "Up to how much one person does alone on orders of a client",
            description = "Corrections above it need a second person, refunds an administrator.")
    @APIResponseSchema(OrderLimitsResource.LimitsListBody.class)
    public Response list(@PathParam("id") UUID client) {
        return limits.of(client)
                .map(found -> LimitsListBody.of(found.stream()
                        .map(saved -> LimitsBody.of(saved.limits()))
                        .toList()))
                .map(body -> Response.ok(body).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @GET
    @Path("/{currency}")
    @Operation(summary = "The same in one currency, with its ETag")
    @APIResponseSchema(OrderLimitsResource.LimitsBody.class)
    public Response get(@PathParam("id") UUID client, @PathParam("currency") String currency) {
        return find(client, currency).map(OrderLimitsResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @PUT
    @Path("/{currency}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives a client limits in a currency, or replaces them; replacing needs If-Match")
    @APIResponseSchema(OrderLimitsResource.LimitsBody.class)
    public Response limit(
            @PathParam("id") UUID client,
            @PathParam("currency") String currency,
            @Context HttpHeaders headers,
            LimitsInput input) {
        var seen = Versions.expected(headers);
        var wanted = new OrderLimits(currency, input.adjustmentAmount(), input.refundAmount());
        return seen.isEmpty() && find(client, currency).isPresent()
                ? Versions.missing()
                : Writes.answer(limits.limit(client, seen, wanted), OrderLimitsResource::answer);
    }

    @DELETE
    @Path("/{currency}")
    @Operation(summary = "Takes a client's own limits in a currency away")
    public Response unlimit(
            @PathParam("id") UUID client, @PathParam("currency") String currency, @Context HttpHeaders headers) {
        return Writes.answer(
                limits.unlimit(client, currency, Versions.expected(headers)),
                gone -> Response.noContent().build());
    }

    private Optional<OrderLimits.Saved> find(UUID client, String currency) {
        return limits.of(client).stream()
                .flatMap(List::stream)
                .filter(saved -> saved.limits().currency().equals(currency))
                .findFirst();
    }

    private static Response answer(OrderLimits.Saved saved) {
        return Response.ok(LimitsBody.of(saved.limits()))
                .tag(Versions.tag(saved.version()))
                .build();
    }
}
