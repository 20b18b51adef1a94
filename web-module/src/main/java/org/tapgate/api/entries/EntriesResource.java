package org.tapgate.api.entries;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.EntryFilter.CardFilter;
import org.tapgate.access.EntryFilter.Outcome;
import org.tapgate.access.EntryFilter.Period;
import org.tapgate.access.EntryFilter.PlaceFilter;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryType;
import org.tapgate.access.RejectCode;
import org.tapgate.access.ReverseOutcome.NotReversible;
import org.tapgate.access.ReverseOutcome.Reversed;
import org.tapgate.access.ReverseOutcome.TooLate;
import org.tapgate.access.boundary.Entries;
import org.tapgate.access.boundary.EntryReversals;
import org.tapgate.api.PageBody;
import org.tapgate.api.access.RulesetBody;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;

/** {@code /api/v1/entries}. */
@Path("/entries")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Entries")
public class EntriesResource {

    private static final String OLDEST_FIRST = "requestedAt";

    private static final List<String> ORDERS = List.of("-requestedAt", OLDEST_FIRST);

    @Inject
    private Entries entries;

    @Inject
    private EntryReversals reversals;

    @GET
    @Operation(summary = "Entries, the newest first unless another order is asked for")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Asked for then or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Asked for earlier")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "Of the location, alpha-3", example = "POL")
    @Parameter(name = "service", in = ParameterIn.QUERY, example = "LOUNGE")
    @Parameter(name = "locationId", in = ParameterIn.QUERY)
    @Parameter(name = "terminal", in = ParameterIn.QUERY, description = "Serial number")
    @Parameter(name = "status", in = ParameterIn.QUERY, example = "COMPLETED")
    @Parameter(name = "type", in = ParameterIn.QUERY, example = "ONLINE")
    @Parameter(name = "rejectCode", in = ParameterIn.QUERY, example = "LIMIT_EXCEEDED")
    @Parameter(name = "first6", in = ParameterIn.QUERY, description = "How the card number begins")
    @Parameter(name = "last4", in = ParameterIn.QUERY, description = "How the card number ends")
    @Parameter(name = "ica", in = ParameterIn.QUERY, description = "Number of the issuing member")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "requestedAt, or -requestedAt as usual")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<EntryBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = filter(query);
        var page = query.page(KeyPart.TIME, KeyPart.ID);
        query.check();
        return PageBody.of(entries.page(filter, page), EntryBody::of);
    }

    private static EntryFilter filter(Query query) {
        return new EntryFilter(
                new Period(query.time("from"), query.time("to")),
                new PlaceFilter(
                        query.code("country"), query.code("service"), query.id("locationId"), query.text("terminal")),
                new Outcome(
                        query.oneOf("status", EntryStatus.class),
                        query.oneOf("type", EntryType.class),
                        query.oneOf("rejectCode", RejectCode.class)),
                new CardFilter(query.digits("first6", 6, 6), query.digits("last4", 4, 4), query.digits("ica", 1, 11)),
                query.oneOf("sort", ORDERS).filter(OLDEST_FIRST::equals).isPresent());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One entry, with the trace of its decision")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = EntryBody.class)))
    public Response get(@PathParam("id") UUID id) {
        return entries.find(id)
                .map(entry -> Response.ok(EntryBody.of(entry)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @GET
    @Path("/{id}/ruleset")
    @Operation(summary = "The ruleset that decided an entry, in the version it had then; 404 when none had a say")
    @APIResponse(
            responseCode = "200",
            description = "The ruleset",
            content = @Content(schema = @Schema(implementation = RulesetBody.class)))
    public Response ruleset(@PathParam("id") UUID id) {
        return entries.ruleset(id)
                .map(saved -> Response.ok(RulesetBody.of(saved)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Path("/{id}/reverse")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes a completed entry back",
            description = "The entry and its guests leave every counter; a fee is voided or refunded within seconds."
                    + " 409 NOT_REVERSIBLE unless the entry is completed; 403 REVERSAL_TOO_LATE when the caller's time for it"
                    + " is over: 30 minutes for service providers.")
    @APIResponse(
            responseCode = "200",
            description = "The entry, which is reversed now",
            content = @Content(schema = @Schema(implementation = EntryBody.class)))
    public Response reverse(@PathParam("id") UUID id, ReverseEntryInput input) {
        var outcome = reversals.reverse(id, input.reason());
        if (outcome instanceof Reversed reversed) {
            return Response.ok(EntryBody.of(reversed.entry())).build();
        }
        if (outcome instanceof NotReversible refused) {
            return Problem.of(409, "NOT_REVERSIBLE", "Only a completed entry can be reversed")
                    .withDetail("The entry is " + refused.entry().status())
                    .toResponse();
        }
        return outcome instanceof TooLate late
                ? Problem.of(403, "REVERSAL_TOO_LATE", "The time to reverse this entry is over")
                        .withDetail("It was until " + late.until())
                        .toResponse()
                : Problem.notFound().toResponse();
    }

    @GET
    @Path("/{id}/transactions")
    @Operation(
            summary = "The transactions, amounts and rates by which spend gates judged an entry",
            description =
                    "Empty when no gate looked at spending, or the card was new enough to pass. Each read is audited.")
    @APIResponse(
            responseCode = "200",
            description = "One item for each gate",
            content = @Content(schema = @Schema(implementation = TransactionsBody.class)))
    public Response transactions(@PathParam("id") UUID id) {
        return entries.transactions(id)
                .map(evidence -> Response.ok(TransactionsBody.of(evidence)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }
}
