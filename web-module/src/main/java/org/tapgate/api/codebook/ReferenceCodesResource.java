package org.tapgate.api.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.json.Draft;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.codebook.CodeList;
import org.tapgate.codebook.SavedCode;
import org.tapgate.codebook.boundary.CodeBook;

/** {@code /api/v1/reference-codes}. */
@Path("/reference-codes/{list}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Reference codes")
public class ReferenceCodesResource {

    private static final String LISTS = "COUNTRY, CURRENCY, MERCHANT_CATEGORY or CARD_PRODUCT";

    @Inject
    private CodeBook codes;

    @GET
    @Operation(summary = "A list of codes, by code; withdrawn ones too")
    @Parameter(name = "list", in = ParameterIn.PATH, description = LISTS, example = "COUNTRY")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list",
            content = @Content(schema = @Schema(implementation = ReferenceCodeBody.class)))
    public Response list(@PathParam("list") String list, @Context UriInfo uri) {
        var query = Query.of(uri);
        var page = query.page(KeyPart.TEXT);
        query.check();
        return named(list)
                .map(known -> PageBody.of(codes.page(known, page), ReferenceCodeBody::of))
                .map(body -> Response.ok(body).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One code")
    @Parameter(name = "list", in = ParameterIn.PATH, description = LISTS, example = "COUNTRY")
    @Parameter(name = "code", in = ParameterIn.PATH, example = "POL")
    @APIResponse(
            responseCode = "200",
            description = "The code",
            content = @Content(schema = @Schema(implementation = ReferenceCodeBody.class)))
    public Response get(@PathParam("list") String list, @PathParam("code") String code) {
        return find(list, code).map(ReferenceCodesResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a code, or replaces it; replacing needs If-Match",
            description = "Known to all checks within a minute. Nothing is deleted: a withdrawn code gets validTo.")
    @Parameter(name = "list", in = ParameterIn.PATH, description = LISTS, example = "CARD_PRODUCT")
    @Parameter(name = "code", in = ParameterIn.PATH, example = "MWE")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReferenceCodeInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The code as it is kept",
            content = @Content(schema = @Schema(implementation = ReferenceCodeBody.class)))
    public Response put(
            @PathParam("list") String list,
            @PathParam("code") String code,
            @Context HttpHeaders headers,
            Draft<ReferenceCodeInput> draft) {
        var known = named(list);
        var input = draft.orRefuse(
                read -> known.map(found -> codes.faults(read.code(found, code))).orElseGet(List::of));
        if (known.isEmpty()) {
            return Problem.notFound().toResponse();
        }
        var sent = input.code(known.get(), code);
        var seen = Versions.expected(headers);
        return seen.isEmpty() && find(list, code).isPresent()
                ? Versions.missing()
                : Writes.answer(codes.save(seen, sent), ReferenceCodesResource::answer);
    }

    private Optional<SavedCode> find(String list, String code) {
        return named(list).flatMap(known -> codes.find(known, code));
    }

    private static Optional<CodeList> named(String list) {
        return Arrays.stream(CodeList.values())
                .filter(known -> known.name().equals(list))
                .findFirst();
    }

    private static Response answer(SavedCode saved) {
        return Response.ok(ReferenceCodeBody.of(saved))
                .tag(Versions.tag(saved.version()))
                .build();
    }
}
