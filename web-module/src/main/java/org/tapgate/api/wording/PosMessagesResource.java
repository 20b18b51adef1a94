package org.tapgate.api.wording;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.json.Draft;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.wording.PosMessage;
import org.tapgate.wording.PosMessageFilter;
import org.tapgate.wording.SavedPosMessage;
import org.tapgate.wording.boundary.PosMessages;

/** {@code /api/v1/pos-messages}. */
@Path("/pos-messages")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "POS messages")
public class PosMessagesResource {

    @Inject
    private PosMessages messages;

    @GET
    @Operation(summary = "What terminals show to cardholders, by code unless another order is asked for")
    @Parameter(name = "code", in = ParameterIn.QUERY, example = "LIMIT_EXCEEDED")
    @Parameter(name = "language", in = ParameterIn.QUERY, example = "pl")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "code or language; -code for descending")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<PosMessageBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var order = query.sort(PosMessageFilter.ORDERS);
        var filter = new PosMessageFilter(query.code("code"), query.text("language"), order);
        var page = query.page(order);
        query.check();
        return PageBody.of(messages.page(filter, page), PosMessageBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One text")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(schema = @Schema(implementation = PosMessageBody.class)))
    public Response get(@PathParam("id") UUID id) {
        return messages.find(id).map(PosMessagesResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a text for a language or a client that had none",
            description = "409 MESSAGE_EXISTS when there is one for this code, language and client.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PosMessageInput.class)))
    @APIResponse(
            responseCode = "201",
            description = "The text as it is kept",
            content = @Content(schema = @Schema(implementation = PosMessageBody.class)))
    public Response create(Draft<PosMessageInput> draft) {
        return Writes.answer(
                messages.add(message(draft)),
                added -> Response.created(URI.create("pos-messages/" + added.id()))
                        .tag(Versions.tag(added.version()))
                        .entity(PosMessageBody.of(added))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces a text; needs If-Match")
    @RequestBody(content = @Content(schema = @Schema(implementation = PosMessageInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The text as it is kept",
            content = @Content(schema = @Schema(implementation = PosMessageBody.class)))
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, Draft<PosMessageInput> draft) {
        var message = message(draft);
        return Versions.expected(headers)
                .map(seen -> Writes.answer(messages.replace(id, seen, message), PosMessagesResource::answer))
                .orElseGet(Versions::missing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a text; 409 FALLBACK_MESSAGE for the common English ones")
    public Response delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Writes.answer(
                messages.remove(id, Versions.expected(headers)),
                removed -> Response.noContent().build());
    }

    private PosMessage message(Draft<PosMessageInput> draft) {
        return draft.orRefuse(input -> messages.faults(input.message())).message();
    }

    private static Response answer(SavedPosMessage saved) {
        return Response.ok(PosMessageBody.of(saved))
                .tag(Versions.tag(saved.version()))
                .build();
    }
}
