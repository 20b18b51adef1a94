package org.tapgate.api.fx;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.csv.CsvFile;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.json.Draft;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.fx.FxRate;
import org.tapgate.fx.FxRateFilter;
import org.tapgate.fx.SavedFxRate;
import org.tapgate.fx.boundary.FxRates;

/** {@code /api/v1/fx-rates}. */
@Path("/fx-rates")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Exchange rates")
public class FxRatesResource {

    @Inject
    private FxRates rates;

    @GET
    @Operation(summary = "Exchange rates, by day unless another order is asked for")
    @Parameter(name = "date", in = ParameterIn.QUERY, example = "2026-11-20")
    @Parameter(name = "quote", in = ParameterIn.QUERY, description = "Currency, alpha-3", example = "USD")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "date or quote; -date for the latest first")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<FxRateBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var order = query.sort(FxRateFilter.ORDERS);
        var filter = new FxRateFilter(query.day("date"), query.code("quote"), order);
        var page = query.page(order);
        query.check();
        return PageBody.of(rates.page(filter, page), FxRateBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One exchange rate")
    @APIResponseSchema(FxRateBody.class)
    public Response get(@PathParam("id") UUID id) {
        return rates.find(id).map(FxRatesResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds the rate of a pair and day that has none")
    @RequestBody(content = @Content(schema = @Schema(implementation = FxRate.class)))
    @APIResponseSchema(FxRateBody.class)
    public Response create(Draft<FxRate> draft) {
        return Writes.answer(
                rates.add(draft.orRefuse(rates::faults)),
                added -> Response.created(URI.create("fx-rates/" + added.id()))
                        .tag(Versions.tag(added.version()))
                        .entity(FxRateBody.of(added))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces what a pair cost on a day; needs If-Match, and pair and day stay")
    @RequestBody(content = @Content(schema = @Schema(implementation = FxRate.class)))
    @APIResponseSchema(FxRateBody.class)
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, Draft<FxRate> draft) {
        var rate = draft.orRefuse(rates::faults);
        return Versions.expected(headers)
                .map(seen -> Writes.answer(rates.replace(id, seen, rate), FxRatesResource::answer))
                .orElseGet(Versions::missing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes an exchange rate")
    public Response delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Writes.answer(
                rates.remove(id, Versions.expected(headers)),
                removed -> Response.noContent().build());
    }

    @POST
    @Path("/import")
    @Idempotent
    @Consumes(CsvFile.MEDIA_TYPE)
    @Operation(
            summary = "Brings in a file of euro reference rates, all of it or nothing",
            description =
                    "CSV as the European Central Bank publishes it, of a day or the history, at most 5 MiB. A rate of"
                            + " a stored pair and day replaces it; currencies that ISO 4217 no longer holds are passed"
                            + " over.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = CsvFile.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            example = """
                                Date,USD,JPY,PLN
                                2026-11-20,1.0832,164.21,4.2511
                                2026-11-19,1.0814,164.07,4.2498
                                """))
    @APIResponse(
            responseCode = "200",
            description = "What it did",
            content = @Content(schema = @Schema(implementation = FxImportBody.class)))
    public Response bringIn(CsvFile file) {
        return Writes.answer(
                rates.bringIn(file.bytes()),
                report -> Response.ok(FxImportBody.of(report)).build());
    }

    private static Response answer(SavedFxRate rate) {
        return Response.ok(FxRateBody.of(rate))
                .tag(Versions.tag(rate.version()))
                .build();
    }
}
