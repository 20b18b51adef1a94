package org.tapgate.api.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.json.Filled;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientDraft;
import org.tapgate.identity.boundary.Clients;

/** {@code /api/v1/clients}. */
@Path("/clients")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Clients")
public class ClientsResource {

    @Inject
    private Clients clients;

    /** A client as it is sent. */
    public record ClientInput(
            @Filled @Schema(example = "Lounge Club") String name,
            @NotNull @Schema(example = "EUR") String currency,
            @NotNull @Schema(example = "POL") String country,
            @NotNull @Schema(example = "Europe/Warsaw") String timeZone,
            CaptureType captureType) {

        ClientDraft draft() {
            return new ClientDraft(name, currency, country, timeZone, captureType);
        }
    }

    /** A client as it is answered. */
    public record ClientBody(
            UUID id,
            String name,
            String currency,
            String country,
            String timeZone,
            CaptureType captureType,
            Instant createdAt,
            Instant changedAt) {

        static ClientBody of(Client client) {
            return new ClientBody(
                    client.id(),
                    client.name(),
                    client.currency(),
                    client.country(),
                    client.timeZone().getId(),
                    client.captureType(),
                    client.createdAt(),
                    client.changedAt());
        }
    }

    @GET
    @Operation(summary = "Clients, by name")
    public PageBody<ClientBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var page = query.page(KeyPart.TEXT, KeyPart.TEXT, KeyPart.ID);
        query.check();
        return PageBody.of(clients.list(page), ClientBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One client")
    @APIResponseSchema(ClientsResource.ClientBody.class)
    public Response get(@PathParam("id") UUID id) {
        return clients.find(id).map(ClientsResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a client")
    @APIResponseSchema(ClientsResource.ClientBody.class)
    public Response create(ClientInput input) {
        return Writes.answer(
                clients.create(input.draft()),
                client -> Response.created(URI.create("clients/" + client.id()))
                        .tag(Versions.tag(client.version()))
                        .entity(ClientBody.of(client))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces a client; needs If-Match")
    @APIResponseSchema(ClientsResource.ClientBody.class)
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, ClientInput input) {
        return Versions.expected(headers)
                .map(version -> Writes.answer(clients.replace(id, version, input.draft()), ClientsResource::answer))
                .orElseGet(Versions::missing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Takes a client out")
    public Response delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Writes.answer(
                clients.delete(id, Versions.expected(headers)),
                deleted -> Response.noContent().build());
    }

    private static Response answer(Client client) {
        return Response.ok(ClientBody.of(client))
                .tag(Versions.tag(client.version()))
                .build();
    }
}
