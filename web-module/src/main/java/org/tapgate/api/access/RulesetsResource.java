package org.tapgate.api.access;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.access.RulesetFilter;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.boundary.Rulesets;
import org.tapgate.api.PageBody;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.json.Draft;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;

/** {@code /api/v1/rulesets}. */
@Path("/rulesets")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Rulesets")
public class RulesetsResource {

    @Inject
    private Rulesets rulesets;

    @GET
    @Operation(summary = "Rulesets in their newest version, by name unless another order is asked for")
    @Parameter(name = "name", in = ParameterIn.QUERY, description = "A part of the name")
    @Parameter(name = "active", in = ParameterIn.QUERY, description = "true: active now; false: not active now")
    @Parameter(name = "service", in = ParameterIn.QUERY, example = "LOUNGE")
    @Parameter(name = "ica", in = ParameterIn.QUERY, description = "A member that it names", example = "1234")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "Country of its locations, or an issuer country that it names",
            example = "POL")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "name or country; -name for Z to A")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<RulesetBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var order = query.sort(RulesetFilter.ORDERS);
        var filter = new RulesetFilter(
                query.text("name"),
                query.flag("active"),
                query.code("service"),
                query.digits("ica", 1, 11),
                query.code("country"),
                order);
        var page = query.page(order);
        query.check();
        return PageBody.of(rulesets.page(filter, page), RulesetBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One ruleset in its newest version")
    @APIResponseSchema(RulesetBody.class)
    public Response get(@PathParam("id") UUID id) {
        return rulesets.find(id).map(RulesetsResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "All versions of a ruleset, the newest first")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @APIResponseSchema(RulesetBody.class)
    public Response versions(@PathParam("id") UUID id, @Context UriInfo uri) {
        var query = Query.of(uri);
        var page = query.page(KeyPart.NUMBER);
        query.check();
        return rulesets.versions(id, page)
                .map(found -> Response.ok(PageBody.of(found, RulesetBody::of)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a ruleset")
    @RequestBody(
            content =
                    @Content(schema = @Schema(implementation = RulesetTerms.class), example = RulesetExample.DOCUMENT))
    @APIResponseSchema(RulesetBody.class)
    public Response create(Draft<RulesetTerms> draft) {
        return Writes.answer(
                rulesets.add(draft.orRefuse(rulesets::faults)),
                added -> Response.created(
                                URI.create("rulesets/" + added.ruleset().id()))
                        .tag(Versions.tag(added.ruleset().version()))
                        .entity(RulesetBody.of(added))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds the next version of a ruleset; needs If-Match")
    @RequestBody(
            content =
                    @Content(schema = @Schema(implementation = RulesetTerms.class), example = RulesetExample.DOCUMENT))
    @APIResponseSchema(RulesetBody.class)
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, Draft<RulesetTerms> draft) {
        var terms = draft.orRefuse(rulesets::faults);
        return Versions.expected(headers)
                .map(seen -> Writes.answer(rulesets.replace(id, seen, terms), RulesetsResource::answer))
                .orElseGet(Versions::missing);
    }

    @POST
    @Path("/{id}/approve")
    @Idempotent
    @Operation(summary = "Puts the newest version in force, which another person saved; needs If-Match")
    @APIResponseSchema(RulesetBody.class)
    public Response approve(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Versions.expected(headers)
                .map(seen -> Writes.answer(rulesets.approve(id, seen), RulesetsResource::answer))
                .orElseGet(Versions::missing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a ruleset: it decides nothing from now on; its versions stay for history")
    public Response delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Writes.answer(
                rulesets.remove(id, Versions.expected(headers)),
                removed -> Response.noContent().build());
    }

    private static Response answer(SavedRuleset saved) {
        return Response.ok(RulesetBody.of(saved))
                .tag(Versions.tag(saved.ruleset().version()))
                .build();
    }
}
