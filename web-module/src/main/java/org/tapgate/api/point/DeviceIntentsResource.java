package org.tapgate.api.point;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.boundary.Intents;
import org.tapgate.intent.boundary.NewIntents;
import org.tapgate.platform.WriteOutcome;

/** {@code /point/integration-api/devices/{device}}: what a device is asked to do. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Point: intents")
public class DeviceIntentsResource {

    private static final String CANCELABLE = "x-allow-cancelable-status";

    private static final String AT_TERMINAL = "at_terminal";

    @EJB
    private NewIntents making;

    @EJB
    private Intents intents;

    @Inject
    private InstantSource clock;

    @POST
    @Idempotent
    @Path("/devices/{device}/payment-intents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks a device to take a payment",
            description = "404 without such a device; 403 device_not_yours; 409 wrong_mode; 409 conflict_error while it"
                    + " holds another intent, which is named with its state, age and allowed_actions.")
    @APIResponse(
            responseCode = "201",
            description = "The intent, OPEN",
            content = @Content(schema = @Schema(implementation = PaymentIntentBody.class)))
    public Response create(@PathParam("device") String device, PaymentIntentInput input) {
        return PointWrites.answer(
                making.pay(device, input.amount(), input.terms()),
                clock.instant(),
                made -> Response.status(Response.Status.CREATED)
                        .entity(PaymentIntentBody.of(made))
                        .build());
    }

    @DELETE
    @Idempotent
    @Path("/devices/{device}/payment-intents/{intent}")
    @Operation(
            summary = "Ends a payment intent before a card is read",
            description =
                    "200 while it is OPEN. Once the terminal has it 409, unless the header"
                            + " x-allow-cancelable-status: at_terminal asks the terminal to end it: 202, and the terminal decides.")
    @APIResponse(
            responseCode = "200",
            description = "It is canceled",
            content = @Content(schema = @Schema(implementation = IntentIdBody.class)))
    public Response cancel(
            @PathParam("device") String device,
            @PathParam("intent") UUID intent,
            @HeaderParam(CANCELABLE) String cancelable) {
        return canceled(intents.cancel(IntentKind.PAYMENT, device, intent, AT_TERMINAL.equals(cancelable)));
    }

    @POST
    @Idempotent
    @Path("/devices/{device}/refund")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks a device to give a payment back, whole or in part",
            description = "The payment has to be approved, made on this device and at most 90 days old; 409"
                    + " refund_amount_exceeds beyond what is left of it.")
    @APIResponse(
            responseCode = "201",
            description = "The refund, OPEN",
            content = @Content(schema = @Schema(implementation = RefundBody.class)))
    public Response refund(@PathParam("device") String device, RefundInput input) {
        return PointWrites.answer(
                making.giveBack(device, input.paymentId(), input.amount(), input.terms()),
                clock.instant(),
                made -> Response.status(Response.Status.CREATED)
                        .entity(RefundBody.of(made))
                        .build());
    }

    @DELETE
    @Idempotent
    @Path("/devices/{device}/refund/{refund}")
    @Operation(summary = "Ends a refund before the terminal has it")
    @APIResponse(
            responseCode = "200",
            description = "It is canceled",
            content = @Content(schema = @Schema(implementation = IntentIdBody.class)))
    public Response cancelRefund(@PathParam("device") String device, @PathParam("refund") UUID refund) {
        return canceled(intents.cancel(IntentKind.REFUND, device, refund, false));
    }

    @POST
    @Idempotent
    @Path("/devices/{device}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Frees a device of the intent that holds it",
            description = "The intent ends as it would by itself in the end: ABANDONED before a card was read,"
                    + " CONFIRMATION_REQUIRED while the host is asked, FINISHED after its answer. Audited.")
    @APIResponse(
            responseCode = "200",
            description = "The intent that held it",
            content = @Content(schema = @Schema(implementation = CurrentIntentBody.class)))
    public Response release(@PathParam("device") String device, ReleaseInput input) {
        return PointWrites.answer(
                intents.release(device, input.reason()),
                clock.instant(),
                ended -> Response.ok(CurrentIntentBody.of(ended)).build());
    }

    private Response canceled(WriteOutcome<Intent> outcome) {
        return PointWrites.answer(
                outcome,
                clock.instant(),
                intent -> Response.status(
                                intent.state() == IntentState.CANCELED ? Response.Status.OK : Response.Status.ACCEPTED)
                        .entity(new IntentIdBody(intent.id()))
                        .build());
    }
}
