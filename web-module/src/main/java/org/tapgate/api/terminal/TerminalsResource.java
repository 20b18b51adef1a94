package org.tapgate.api.terminal;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalFilter;
import org.tapgate.terminal.TerminalStatus;
import org.tapgate.terminal.boundary.Terminals;

/** {@code /api/v1/terminals}, each addressed by its serial number. */
@Path("/terminals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Terminals")
public class TerminalsResource {

    @Inject
    private Terminals terminals;

    @GET
    @Operation(summary = "Terminals, by serial number")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "NOT_PAIRED or PAIRED")
    @Parameter(name = "locationId", in = ParameterIn.QUERY, description = "One location")
    @Parameter(name = "groupId", in = ParameterIn.QUERY, description = "One group of devices")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "serialNumber, or -serialNumber for Z to A")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<TerminalBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var order = query.sort(TerminalFilter.ORDERS);
        var status = query.oneOf("status", TerminalStatus.class);
        var filter = new TerminalFilter(status, query.id("locationId"), query.id("groupId"), order);
        var page = query.page(order);
        query.check();
        return PageBody.of(terminals.page(filter, page), TerminalBody::of);
    }

    @GET
    @Path("/{serialNumber}")
    @Operation(summary = "One terminal")
    @APIResponseSchema(TerminalBody.class)
    public Response get(@PathParam("serialNumber") String serialNumber) {
        return of(
                serialNumber,
                known ->
                        terminals.find(known).map(TerminalsResource::answer).orElseGet(Problem.notFound()::toResponse));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a terminal; 409 SERIAL_NUMBER_TAKEN when there is one with its serial number")
    @APIResponseSchema(TerminalBody.class)
    public Response create(TerminalInput input) {
        return Writes.answer(
                terminals.add(input.draft()),
                added -> Response.created(URI.create("terminals/" + added.serialNumber()))
                        .tag(Versions.tag(added.version()))
                        .entity(TerminalBody.of(added))
                        .build());
    }

    @PUT
    @Path("/{serialNumber}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces what is known of a terminal; needs If-Match")
    @APIResponseSchema(TerminalBody.class)
    public Response replace(
            @PathParam("serialNumber") String serialNumber, @Context HttpHeaders headers, TerminalInput input) {
        return of(
                serialNumber,
                known -> Versions.expected(headers)
                        .map(seen ->
                                Writes.answer(terminals.replace(known, seen, input.draft()), TerminalsResource::answer))
                        .orElseGet(Versions::missing));
    }

    @DELETE
    @Path("/{serialNumber}")
    @Operation(summary = "Takes a terminal out and revokes its key")
    public Response delete(@PathParam("serialNumber") String serialNumber, @Context HttpHeaders headers) {
        return of(
                serialNumber,
                known -> Writes.answer(
                        terminals.remove(known, Versions.expected(headers)),
                        removed -> Response.noContent().build()));
    }

    @POST
    @Path("/{serialNumber}/pairing-code")
    @Idempotent
    @Operation(summary = "A code to be typed on the terminal, in place of a former one; 409 ALREADY_PAIRED")
    @APIResponseSchema(value = PairingCodeBody.class, responseCode = "200")
    public Response offerCode(@PathParam("serialNumber") String serialNumber) {
        return of(
                serialNumber,
                known -> Writes.answer(
                        terminals.offerCode(known),
                        offered -> Response.ok(PairingCodeBody.of(offered)).build()));
    }

    @POST
    @Path("/{serialNumber}/unpair")
    @Idempotent
    @Operation(summary = "Revokes the key of a terminal; 409 NOT_PAIRED")
    @APIResponseSchema(value = TerminalBody.class, responseCode = "200")
    public Response unpair(@PathParam("serialNumber") String serialNumber) {
        return of(serialNumber, known -> Writes.answer(terminals.unpair(known), TerminalsResource::answer));
    }

    /** What cannot be a serial number names no terminal. */
    private static Response of(String serialNumber, Function<SerialNumber, Response> call) {
        return SerialNumber.parse(serialNumber).map(call).orElseGet(Problem.notFound()::toResponse);
    }

    private static Response answer(Terminal terminal) {
        return Response.ok(TerminalBody.of(terminal))
                .tag(Versions.tag(terminal.version()))
                .build();
    }
}
