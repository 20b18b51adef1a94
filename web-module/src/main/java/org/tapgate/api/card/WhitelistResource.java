package org.tapgate.api.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Writes;
import org.tapgate.api.csv.CsvFile;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.card.WhitelistFilter;
import org.tapgate.card.boundary.Whitelist;

/** {@code /api/v1/whitelist}. */
@Path("/whitelist")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Whitelist")
public class WhitelistResource {

    @Inject
    private Whitelist whitelist;

    @GET
    @Operation(summary = "Cards that terminals let in while they are offline, the last added first")
    @Parameter(name = "first6", in = ParameterIn.QUERY, description = "How the number begins", example = "543210")
    @Parameter(name = "last4", in = ParameterIn.QUERY, description = "How the number ends", example = "7899")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<WhitelistedCardBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new WhitelistFilter(query.digits("first6", 6, 6), query.digits("last4", 4, 4));
        var page = query.page(KeyPart.ID);
        query.check();
        return PageBody.of(whitelist.page(filter, page), WhitelistedCardBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One card of the whitelist")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = @Content(schema = @Schema(implementation = WhitelistedCardBody.class)))
    public Response get(@PathParam("id") UUID id) {
        return whitelist
                .find(id)
                .map(card -> Response.ok(WhitelistedCardBody.of(card)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Puts a card on the whitelist; 409 ALREADY_WHITELISTED",
            description = "The number is stored encrypted, and is shown to nobody.")
    @APIResponse(
            responseCode = "201",
            description = "The card is on the list",
            content = @Content(schema = @Schema(implementation = WhitelistedCardBody.class)))
    public Response create(PanInput input) {
        return Writes.answer(
                whitelist.add(input.number()),
                added -> Response.created(URI.create("whitelist/" + added.id()))
                        .entity(WhitelistedCardBody.of(added))
                        .build());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Takes a card off the whitelist")
    public Response delete(@PathParam("id") UUID id) {
        return Writes.answer(
                whitelist.remove(id), removed -> Response.noContent().build());
    }

    @POST
    @Path("/import")
    @Idempotent
    @Consumes(CsvFile.MEDIA_TYPE)
    @Operation(
            summary = "Brings in a file of cards, all of it or nothing",
            description = "CSV in UTF-8, at most 5 MiB, with the one column pan. Cards on the list stay as they are.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = CsvFile.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            example = """
                                    pan
                                    5432101234597899
                                    """))
    @APIResponse(
            responseCode = "200",
            description = "What it did",
            content = @Content(schema = @Schema(implementation = WhitelistImportBody.class)))
    public Response bringIn(CsvFile file) {
        return Writes.answer(
                whitelist.bringIn(file.bytes()),
                done -> Response.ok(WhitelistImportBody.of(done)).build());
    }
}
