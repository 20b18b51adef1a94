package org.tapgate.api.pos;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.access.CancelOutcome;
import org.tapgate.access.CheckOutcome;
import org.tapgate.access.CheckOutcome.Decided;
import org.tapgate.access.ConfirmOutcome;
import org.tapgate.access.ConfirmOutcome.Confirmed;
import org.tapgate.access.ConfirmOutcome.NotCharged;
import org.tapgate.access.ConfirmOutcome.TooManyGuests;
import org.tapgate.access.Entry;
import org.tapgate.access.boundary.PosEntries;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Fault;

/** {@code /pos/check_entry}, {@code /pos/confirm_entry}, {@code /pos/cancel_entry}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Terminals' own calls")
public class EntryResource {

    private static final String KEY = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,255}");

    /** Not injected by CDI, whose way to a session bean throws and catches an exception at every call on Payara. */
    @EJB
    private PosEntries entries;

    @Inject
    private CardReading cards;

    @Inject
    private PosProblems problems;

    @Inject
    private InstantSource clock;

    /** Injected by CDI: JAX-RS would look for the caller anew for every call, which costs more than the call itself. */
    @Inject
    private HttpServletRequest request;

    @POST
    @Path("/check_entry")
    @Operation(
            summary = "Asks whether a card may pass",
            description =
                    "200 blocks the card until the entry is confirmed, cancelled or expires. 422 shows in title what"
                            + " the cardholder may read. With Idempotency-Key the same request gets the same answer for a day,"
                            + " another one 409 IDEMPOTENCY_CONFLICT. The card may be encrypted, see GET /pos/keys.")
    @APIResponse(
            responseCode = "200",
            description = "The card may pass",
            content = @Content(schema = @Schema(implementation = CheckEntryBody.class)))
    public Response check(@HeaderParam(KEY) String key, CheckEntryInput input) {
        var card = cards.read(input.card(), "card");
        var faults = input.faults(card, clock.instant());
        if (!faults.isEmpty()) {
            return Problem.badInput(faults).toResponse();
        }
        if (key != null && !VISIBLE.matcher(key).matches()) {
            var fault = new Fault(KEY, "invalid_value", "Expected 1 to 255 visible ASCII characters");
            return Problem.badInput(List.of(fault)).toResponse();
        }
        return answer(entries.check(input.of(card, terminal(), Optional.ofNullable(key))));
    }

    private Response answer(CheckOutcome outcome) {
        return outcome instanceof Decided decided ? answer(decided.entry()) : PosProblems.keyReused();
    }

    private Response answer(Entry entry) {
        return entry.verdict().reason() == null
                ? Response.ok(CheckEntryBody.of(entry)).build()
                : problems.refused(entry);
    }

    @POST
    @Idempotent(inSteps = true)
    @Path("/confirm_entry")
    @Operation(
            summary = "Tells that the cardholder went in, and with whom",
            description =
                    "The same again is answered alike, with Idempotency-Key or without. 404 ACCESS_NOT_FOUND, also for another"
                            + " terminal's; 410 ACCESS_EXPIRED; 409 ALREADY_CONFIRMED with"
                            + " other guests; 422 GUEST_LIMIT_EXCEEDED, and CARD_AUTH_INSUFFICIENT_FUNDS or"
                            + " CARD_AMOUNT_AUTH_FAILED when the guests' fee is refused: these leave the access open.")
    @APIResponse(
            responseCode = "200",
            description = "The cardholder is in",
            content = @Content(schema = @Schema(implementation = ConfirmEntryBody.class)))
    public Response confirm(ConfirmEntryInput input) {
        return answer(entries.confirm(terminal(), input.accessId(), GuestsInput.count(input.guests())));
    }

    private Response answer(ConfirmOutcome outcome) {
        if (outcome instanceof Confirmed confirmed) {
            return Response.ok(ConfirmEntryBody.of(confirmed.confirmed())).build();
        }
        if (outcome instanceof TooManyGuests refused) {
            return problems.tooManyGuests(refused.excess());
        }
        if (outcome instanceof NotCharged refused) {
            return problems.notCharged(refused.pending(), refused.reason());
        }
        if (outcome instanceof ConfirmOutcome.Expired) {
            return problems.expired();
        }
        if (outcome instanceof ConfirmOutcome.WasCancelled) {
            return problems.alreadyCancelled();
        }
        return outcome instanceof ConfirmOutcome.ConfirmedOtherwise ? problems.alreadyConfirmed() : problems.notFound();
    }

    @POST
    @Idempotent(inSteps = true)
    @Path("/cancel_entry")
    @Operation(
            summary = "Gives an entry up, so that the card is free again",
            description = "Cancelling again is answered alike; 404 ACCESS_NOT_FOUND, 410 ACCESS_EXPIRED, 409"
                    + " ALREADY_CONFIRMED.")
    @APIResponse(
            responseCode = "200",
            description = "The card is free again",
            content = @Content(schema = @Schema(implementation = CancelEntryBody.class)))
    public Response cancel(CancelEntryInput input) {
        var outcome = entries.cancel(terminal(), input.accessId(), input.reason());
        if (outcome instanceof CancelOutcome.Cancelled cancelled) {
            return Response.ok(
                            new CancelEntryBody(cancelled.cancelled().status().name()))
                    .build();
        }
        if (outcome instanceof CancelOutcome.Expired) {
            return problems.expired();
        }
        return outcome instanceof CancelOutcome.AlreadyConfirmed ? problems.alreadyConfirmed() : problems.notFound();
    }

    /** The serial number that the token proved. */
    private String terminal() {
        return request.getUserPrincipal().getName();
    }
}
