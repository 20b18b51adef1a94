package org.tapgate.api.card;

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
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeFilter;
import org.tapgate.card.SavedAccountRange;
import org.tapgate.card.boundary.AccountRanges;

/** {@code /api/v1/account-ranges}. */
@Path("/account-ranges")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Account ranges")
public class AccountRangesResource {

    @Inject
    private AccountRanges ranges;

    @GET
    @Operation(summary = "Account ranges, by card number unless another order is asked for")
    @Parameter(name = "ica", in = ParameterIn.QUERY, description = "Issuing member", example = "1234")
    @Parameter(name = "productCode", in = ParameterIn.QUERY, example = "MCG")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "low, ica or productCode; -low for descending")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<AccountRangeBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var order = query.sort(AccountRangeFilter.ORDERS);
        var filter = new AccountRangeFilter(query.digits("ica", 1, 11), query.code("productCode"), order);
        var page = query.page(order);
        query.check();
        return PageBody.of(ranges.page(filter, page), AccountRangeBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One account range")
    @APIResponseSchema(AccountRangeBody.class)
    public Response get(@PathParam("id") UUID id) {
        return ranges.find(id).map(AccountRangesResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds an account range; of ranges with the same numbers the one added last is believed")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountRange.class)))
    @APIResponseSchema(AccountRangeBody.class)
    public Response create(Draft<AccountRange> draft) {
        return Writes.answer(
                ranges.add(draft.orRefuse(ranges::faults)),
                added -> Response.created(URI.create("account-ranges/" + added.id()))
                        .tag(Versions.tag(added.version()))
                        .entity(AccountRangeBody.of(added))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces an account range; needs If-Match")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountRange.class)))
    @APIResponseSchema(AccountRangeBody.class)
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, Draft<AccountRange> draft) {
        var range = draft.orRefuse(ranges::faults);
        return Versions.expected(headers)
                .map(seen -> Writes.answer(ranges.replace(id, seen, range), AccountRangesResource::answer))
                .orElseGet(Versions::missing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes an account range")
    public Response delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Writes.answer(
                ranges.remove(id, Versions.expected(headers)),
                removed -> Response.noContent().build());
    }

    @POST
    @Path("/import")
    @Idempotent
    @Consumes(CsvFile.MEDIA_TYPE)
    @Operation(
            summary = "Brings in a file of account ranges, all of it or nothing",
            description =
                    "CSV in UTF-8, at most 5 MiB. The header names the columns low, high, ica, icaName, issuerCountry"
                            + " and productCode in any order. A line with the ends of a stored range replaces it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = CsvFile.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            example = """
                                low,high,ica,icaName,issuerCountry,productCode
                                543210,543219,1234,Bank Wiślany,POL,MCG
                                """))
    @APIResponse(
            responseCode = "200",
            description = "What it did",
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public Response bringIn(CsvFile file) {
        return Writes.answer(
                ranges.bringIn(file.bytes()),
                report -> Response.ok(ImportBody.of(report)).build());
    }

    private static Response answer(SavedAccountRange range) {
        return Response.ok(AccountRangeBody.of(range))
                .tag(Versions.tag(range.version()))
                .build();
    }
}
