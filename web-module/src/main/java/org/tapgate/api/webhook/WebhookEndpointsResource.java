package org.tapgate.api.webhook;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.boundary.WebhookEndpoints;

/** {@code /api/v1/webhook-endpoints}. */
@Path("/webhook-endpoints")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Webhooks")
public class WebhookEndpointsResource {

    @Inject
    private WebhookEndpoints endpoints;

    @GET
    @Operation(summary = "Webhook endpoints, the newest first")
    @Parameter(name = "clientId", in = ParameterIn.QUERY, description = "Whose, for callers of the operator")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<EndpointBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var client = query.id("clientId");
        var page = query.page(KeyPart.ID);
        query.check();
        return PageBody.of(endpoints.page(client, page), EndpointBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One webhook endpoint")
    @APIResponseSchema(EndpointBody.class)
    public Response get(@PathParam("id") UUID id) {
        return endpoints.find(id).map(WebhookEndpointsResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a webhook endpoint; its secret is shown this once")
    @APIResponseSchema(NewEndpointBody.class)
    public Response create(EndpointInput input) {
        return Writes.answer(
                endpoints.add(input.client(), input.draft()),
                made -> Response.created(URI.create(
                                "webhook-endpoints/" + made.endpoint().id()))
                        .tag(Versions.tag(made.endpoint().version()))
                        .entity(NewEndpointBody.of(made))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces a webhook endpoint; needs If-Match. Enabling it sends what was held")
    @APIResponseSchema(EndpointBody.class)
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, EndpointInput input) {
        return Versions.expected(headers)
                .map(version ->
                        Writes.answer(endpoints.replace(id, version, input.draft()), WebhookEndpointsResource::answer))
                .orElseGet(Versions::missing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a webhook endpoint with its secrets; what is under way to it is the last")
    public Response delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Writes.answer(
                endpoints.remove(id, Versions.expected(headers)),
                deleted -> Response.noContent().build());
    }

    @POST
    @Path("/{id}/rotate-secret")
    @Idempotent
    @Operation(summary = "A new secret, shown this once; the former one signs beside it for 24 hours")
    @APIResponseSchema(responseCode = "200", value = NewEndpointBody.class)
    public Response rotate(@PathParam("id") UUID id) {
        return Writes.answer(
                endpoints.rotate(id),
                made -> Response.ok(NewEndpointBody.of(made)).build());
    }

    @POST
    @Path("/{id}/test")
    @Idempotent
    @Operation(summary = "Sends the endpoint an event of type ping")
    @APIResponseSchema(responseCode = "202", value = PingBody.class)
    public Response test(@PathParam("id") UUID id) {
        return Writes.answer(
                endpoints.ping(id),
                event -> Response.accepted(new PingBody(event)).build());
    }

    private static Response answer(Endpoint endpoint) {
        return Response.ok(EndpointBody.of(endpoint))
                .tag(Versions.tag(endpoint.version()))
                .build();
    }
}
