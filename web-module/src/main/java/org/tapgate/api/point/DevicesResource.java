package org.tapgate.api.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.query.Query;
import org.tapgate.intent.boundary.Devices;
import org.tapgate.platform.PageRequest;

/** {@code /point/integration-api/devices} and {@code /limits}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Point: devices")
public class DevicesResource {

    private static final int FURTHEST = 1_000_000;

    @Inject
    private Devices devices;

    @Inject
    private InstantSource clock;

    @GET
    @Path("/devices")
    @Operation(summary = "The devices, by serial number", description = "store_id is the location of a device")
    @Parameter(name = "store_id", in = ParameterIn.QUERY, description = "Only those at this location")
    @Parameter(name = "pos_id", in = ParameterIn.QUERY, description = "Only those with this number of the acquirer")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "offset", in = ParameterIn.QUERY, description = "How many to pass over; 0 when not given")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(implementation = DevicesBody.class)))
    public Response devices(@Context UriInfo uri) {
        var query = Query.of(uri);
        var location = query.id("store_id");
        var posId = query.text("pos_id");
        int limit = query.number("limit", 1, PageRequest.MOST).orElse(PageRequest.USUAL);
        int offset = query.number("offset", 0, FURTHEST).orElse(0);
        query.check();
        return Response.ok(DevicesBody.of(devices.list(location, posId, limit, offset), offset, limit))
                .build();
    }

    @PATCH
    @Idempotent
    @Path("/devices/{device}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes how a device takes its work",
            description = "PDV: intents; STANDALONE and SELF_SERVICE: none. An intent that it holds already stays.")
    @APIResponse(
            responseCode = "200",
            description = "The device in its mode",
            content = @Content(schema = @Schema(implementation = DeviceBody.class)))
    public Response changeMode(@PathParam("device") String device, OperatingModeInput input) {
        return PointWrites.answer(
                devices.changeMode(device, input.operatingMode()),
                clock.instant(),
                changed -> Response.ok(DeviceBody.of(changed)).build());
    }

    @GET
    @Path("/devices/{device}/current-intent")
    @Operation(
            summary = "What holds a device now",
            description = "204 when nothing does. A payment_intent or a refund_intent, by kind.")
    @APIResponse(
            responseCode = "200",
            description = "The live intent",
            content = @Content(schema = @Schema(implementation = CurrentIntentBody.class)))
    public Response currentIntent(@PathParam("device") String device) {
        return PointWrites.answer(
                devices.held(device),
                clock.instant(),
                held -> held.intent()
                        .map(intent -> Response.ok(CurrentIntentBody.of(intent)).build())
                        .orElseGet(() -> Response.noContent().build()));
    }

    @GET
    @Path("/limits")
    @Operation(summary = "What may be asked for in one intent")
    public LimitsBody limits() {
        return LimitsBody.of(devices.limits());
    }
}
