package org.tapgate.api.intent;

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
import org.tapgate.intent.IntentLimits;
import org.tapgate.intent.boundary.ClientLimits;

/** {@code /api/v1/clients/{id}/intent-limits}. */
@Path("/clients/{id}/intent-limits")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Clients")
public class ClientLimitsResource {

    @Inject
    private ClientLimits limits;

    /** What may be asked for in one intent in one currency. */
    @Schema(name = "IntentLimits")
    public record LimitsBody(
            @Schema(example = "EUR") String currency,

            @Schema(description = "Minor units", example = "100")
            long minAmount,

            @Schema(description = "Minor units", example = "5000000")
            long maxAmount,

            @Schema(example = "12") int maxInstallments) {

        static LimitsBody of(IntentLimits limits) {
            return new LimitsBody(limits.currency(), limits.least(), limits.most(), limits.mostInstallments());
        }
    }

    /** All limits of a client. */
    @Schema(name = "IntentLimitsList")
    public record LimitsListBody(
            List<LimitsBody> items,

            @Schema(nullable = true, description = "Always null: they are few and on one page")
            String nextCursor) {

        static LimitsListBody of(List<LimitsBody> all) {
            return new LimitsListBody(all, null);
        }
    }

    /** Limits as they are sent. */
    @Schema(name = "IntentLimitsInput")
    public record LimitsInput(
            @Schema(description = "Minor units, at least 1", example = "100")
            Long minAmount,

            @Schema(description = "Minor units", example = "5000000")
            Long maxAmount,

            @Schema(description = "1 to 72", example = "12") Integer maxInstallments) {}

    @GET
    @Operation(summary = "What a client may ask for in one intent; without an entry for a currency what is usual holds")
    @APIResponseSchema(ClientLimitsResource.LimitsListBody.class)
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
    @APIResponseSchema(ClientLimitsResource.LimitsBody.class)
    public Response get(@PathParam("id") UUID client, @PathParam("currency") String currency) {
        return find(client, currency).map(ClientLimitsResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @PUT
    @Path("/{currency}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Limits what a client may ask for in one intent in a currency; replacing needs If-Match")
    @APIResponseSchema(ClientLimitsResource.LimitsBody.class)
    public Response limit(
            @PathParam("id") UUID client,
            @PathParam("currency") String currency,
            @Context HttpHeaders headers,
            LimitsInput input) {
        var seen = Versions.expected(headers);
        return seen.isEmpty() && find(client, currency).isPresent()
                ? Versions.missing()
                : Writes.answer(
                        limits.limit(
                                client, currency, seen, input.minAmount(), input.maxAmount(), input.maxInstallments()),
                        ClientLimitsResource::answer);
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

    private Optional<IntentLimits.Saved> find(UUID client, String currency) {
        return limits.of(client).stream()
                .flatMap(List::stream)
                .filter(saved -> saved.limits().currency().equals(currency))
                .findFirst();
    }

    private static Response answer(IntentLimits.Saved saved) {
        return Response.ok(LimitsBody.of(saved.limits()))
                .tag(Versions.tag(saved.version()))
                .build();
    }
}
