package org.tapgate.api.point;

import jakarta.ejb.EJB;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.BadInput;
import org.tapgate.api.query.Query;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.boundary.Intents;
import org.tapgate.platform.Fault;

/** {@code /point/integration-api/payment-intents}. */
@Path("/payment-intents")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Point: intents")
public class PaymentIntentsResource {

    private static final int MOST_DAYS = 30;

    @EJB
    private Intents intents;

    @Inject
    private InstantSource clock;

    @GET
    @Path("/{intent}")
    @Operation(summary = "One payment intent", description = "state tells where it stands, outcome whether money moved")
    @APIResponseSchema(PaymentIntentBody.class)
    public Response get(@PathParam("intent") UUID intent) {
        return intents.find(IntentKind.PAYMENT, intent)
                .map(found -> Response.ok(PaymentIntentBody.of(found)).build())
                .orElseGet(PointWrites::notFound);
    }

    @GET
    @Path("/{intent}/events")
    @Operation(summary = "The last status of a payment intent, and its whole history")
    @APIResponseSchema(IntentEventsBody.class)
    public Response history(@PathParam("intent") UUID intent) {
        var history = intents.history(intent);
        return history.isEmpty()
                ? PointWrites.notFound()
                : Response.ok(IntentEventsBody.of(intent, history)).build();
    }

    @GET
    @Path("/events")
    @Operation(
            summary = "What happened to payment intents",
            description = "Days in UTC, at most 30 apart, both included; the oldest first, all of them.")
    @Parameter(name = "startDate", in = ParameterIn.QUERY, description = "30 days before the end, when not given")
    @Parameter(name = "endDate", in = ParameterIn.QUERY, description = "Today, when not given", example = "2026-11-21")
    @APIResponseSchema(StatusChangesBody.class)
    public Response events(@Context UriInfo uri) {
        var query = Query.of(uri);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var end = query.day("endDate").orElse(today);
        var start = query.day("startDate").orElse(end.minusDays(MOST_DAYS));
        query.check();
        if (start.isAfter(end) || start.plusDays(MOST_DAYS).isBefore(end)) {
            throw new BadInput(List.of(new Fault("startDate", "out_of_range", "at most 30 days before endDate")));
        }
        var from = start.atStartOfDay().toInstant(ZoneOffset.UTC);
        var to = end.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return Response.ok(StatusChangeStream.of(intents, from, to)).build();
    }

    @POST
    @Idempotent
    @Path("/{intent}/resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says what came out of an intent in CONFIRMATION_REQUIRED",
            description = "Once; the same again is answered alike, another one 409 already_resolved. Audited.")
    @APIResponseSchema(value = PaymentIntentBody.class, responseCode = "200")
    public Response resolve(@PathParam("intent") UUID intent, ResolutionInput input) {
        return PointWrites.answer(
                intents.resolve(IntentKind.PAYMENT, intent, input.told(), input.evidence()),
                clock.instant(),
                resolved -> Response.ok(PaymentIntentBody.of(resolved)).build());
    }
}
