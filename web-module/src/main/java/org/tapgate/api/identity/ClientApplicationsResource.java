package org.tapgate.api.identity;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.boundary.ClientApplications;

/** {@code /api/v1/client-applications}. */
@Path("/client-applications")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Client applications")
public class ClientApplicationsResource {

    @Inject
    private ClientApplications applications;

    @GET
    @Operation(summary = "Client applications, by name")
    public PageBody<ApplicationBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var client = query.id("clientId");
        var page = query.page(KeyPart.TEXT, KeyPart.TEXT, KeyPart.ID);
        query.check();
        return PageBody.of(applications.list(client, page), ApplicationBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One client application")
    @APIResponseSchema(ApplicationBody.class)
    public Response get(@PathParam("id") UUID id) {
        return applications.find(id).map(ClientApplicationsResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a client application; it gets in once it has a key")
    @APIResponseSchema(ApplicationBody.class)
    public Response create(ApplicationInput input) {
        return Writes.answer(
                applications.create(input.draft()),
                created -> Response.created(URI.create("client-applications/" + created.id()))
                        .tag(Versions.tag(created.version()))
                        .entity(ApplicationBody.of(created))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces a client application; needs If-Match")
    @APIResponseSchema(ApplicationBody.class)
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, ApplicationInput input) {
        return Versions.expected(headers)
                .map(version -> Writes.answer(
                        applications.replace(id, version, input.draft()), ClientApplicationsResource::answer))
                .orElseGet(Versions::missing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Takes a client application out, with its keys")
    public Response delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Writes.answer(
                applications.delete(id, Versions.expected(headers)),
                deleted -> Response.noContent().build());
    }

    private static Response answer(ClientApplication application) {
        return Response.ok(ApplicationBody.of(application))
                .tag(Versions.tag(application.version()))
                .build();
    }
}
