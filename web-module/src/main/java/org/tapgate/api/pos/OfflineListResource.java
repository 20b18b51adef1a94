package org.tapgate.api.pos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.offline.BinRangeList;
import org.tapgate.offline.boundary.OfflineLists;
import org.tapgate.offline.boundary.TerminalWhitelists;

/** {@code /pos/fallback_bin_ranges} and {@code /pos/whitelisted_pans}: by what a terminal decides while it is offline. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Terminals' own calls")
public class OfflineListResource {

    @Inject
    private OfflineLists lists;

    @Inject
    private TerminalWhitelists whitelists;

    @Inject
    private InstantSource clock;

    @GET
    @Path("/fallback_bin_ranges")
    @Operation(
            summary = "The cards that this terminal may let in free while it is offline",
            description =
                    "With If-None-Match of the ETag the answer is 304 while nothing has changed; it renews the list:"
                            + " Expires says until when it may be used now.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = BinRangesBody.class)))
    @APIResponse(responseCode = "304", description = "The list that the terminal has is still right")
    public Response binRanges(@Context SecurityContext caller, @Context Request request) {
        var list = lists.binRanges(caller.getUserPrincipal().getName());
        return answer(request, list.version(), validUntil -> BinRangesBody.of(list, validUntil));
    }

    @GET
    @Path("/whitelisted_pans")
    @Operation(
            summary = "The cards of the whitelist, hashed under this terminal's own key",
            description =
                    "A card is on the list when the HMAC-SHA-256 of its number is. ETag, If-None-Match and Expires work as"
                            + " for the ranges. A keyId that the terminal does not have: it has to be paired again.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = WhitelistBody.class)))
    @APIResponse(responseCode = "304", description = "The list that the terminal has is still right")
    public Response whitelist(@Context SecurityContext caller, @Context Request request) {
        var terminal = caller.getUserPrincipal().getName();
        var edition = whitelists.edition(terminal);
        return answer(
                request,
                edition.version(),
                validUntil -> WhitelistBody.of(edition, whitelists.hashes(terminal, edition), validUntil));
    }

    /** Weak tags: the same version is sent with another time each time. */
    private Response answer(Request request, String version, Function<Instant, Object> body) {
        var tag = new EntityTag(version, true);
        var validUntil = clock.instant().plus(BinRangeList.GOOD_FOR);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(body.apply(validUntil)) : unchanged;
        return answer.tag(tag).expires(Date.from(validUntil)).build();
    }
}
