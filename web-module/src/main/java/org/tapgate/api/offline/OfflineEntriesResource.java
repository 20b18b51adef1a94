package org.tapgate.api.offline;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.offline.OfflineFilter;
import org.tapgate.offline.OfflineFilter.Origin;
import org.tapgate.offline.OfflineFilter.Standing;
import org.tapgate.offline.OfflineResult;
import org.tapgate.offline.SettleOutcome;
import org.tapgate.offline.SettleOutcome.NotFlagged;
import org.tapgate.offline.SettleOutcome.Settled;
import org.tapgate.offline.SettleOutcome.Unusable;
import org.tapgate.offline.boundary.OfflineWorklist;

/** {@code /api/v1/offline-entries}. */
@Path("/offline-entries")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Offline entries")
public class OfflineEntriesResource {

    @Inject
    private OfflineWorklist worklist;

    @GET
    @Operation(
            summary = "What terminals reported, the latest reported first",
            description =
                    "The worklist is result=FLAGGED: entries that count and should not have been let in"
                            + " (counted is true), entries that wait for a person to count at all, and lines that cannot be used.")
    @Parameter(name = "result", in = ParameterIn.QUERY, description = "What has become of it", example = "FLAGGED")
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "Why it is flagged", example = "LIMIT_EXCEEDED")
    @Parameter(name = "terminal", in = ParameterIn.QUERY, description = "Serial number")
    @Parameter(name = "locationId", in = ParameterIn.QUERY, description = "Where the terminal stood")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Reported then or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Reported earlier")
    @Parameter(name = "first6", in = ParameterIn.QUERY, description = "How the card number begins")
    @Parameter(name = "last4", in = ParameterIn.QUERY, description = "How the card number ends")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<OfflineEntryBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new OfflineFilter(
                new Standing(query.oneOf("result", OfflineResult.class), query.code("code")),
                new Origin(query.text("terminal"), query.id("locationId"), query.time("from"), query.time("to")),
                query.digits("first6", 6, 6),
                query.digits("last4", 4, 4));
        var page = query.page(KeyPart.TIME, KeyPart.ID);
        query.check();
        return PageBody.of(worklist.page(filter, page), OfflineEntryBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One entry as it was reported, with what has become of it")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = OfflineEntryBody.class)))
    public Response get(@PathParam("id") UUID id) {
        return worklist.find(id)
                .map(entry -> Response.ok(OfflineEntryBody.of(entry)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Path("/{id}/accept")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Lets a flagged entry count",
            description = "One that waited is judged and counts as of its time; one that counts already leaves the"
                    + " worklist. Accepting again is answered alike; 409 NOT_FLAGGED when there is nothing to say,"
                    + " UNUSABLE_ENTRY for one that cannot be used.")
    @APIResponse(
            responseCode = "200",
            description = "The entry, which is accepted now",
            content = @Content(schema = @Schema(implementation = OfflineEntryBody.class)))
    public Response accept(@PathParam("id") UUID id, SettleInput input) {
        return answer(worklist.accept(id, input.reason()));
    }

    @POST
    @Path("/{id}/dismiss")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keeps a flagged entry from counting",
            description =
                    "One that counts already is reversed. Dismissing again is answered alike; 409 NOT_FLAGGED when"
                            + " there is nothing to say.")
    @APIResponse(
            responseCode = "200",
            description = "The entry, which is rejected now",
            content = @Content(schema = @Schema(implementation = OfflineEntryBody.class)))
    public Response dismiss(@PathParam("id") UUID id, SettleInput input) {
        return answer(worklist.dismiss(id, input.reason()));
    }

    private static Response answer(SettleOutcome outcome) {
        if (outcome instanceof Settled settled) {
            return Response.ok(OfflineEntryBody.of(settled.entry())).build();
        }
        if (outcome instanceof Unusable) {
            return Problem.of(409, "UNUSABLE_ENTRY", "What cannot be used can only be dismissed")
                    .toResponse();
        }
        return outcome instanceof NotFlagged refused
                ? Problem.of(409, "NOT_FLAGGED", "Only a flagged entry can be accepted or dismissed")
                        .withDetail("The entry is " + refused.entry().standing().result())
                        .toResponse()
                : Problem.notFound().toResponse();
    }
}
