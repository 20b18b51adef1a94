package org.tapgate.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.audit.AuditFilter;
import org.tapgate.identity.boundary.AuditEvents;

/** {@code /api/v1/audit-events}. */
@Path("/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Audit")
public class AuditEventsResource {

    @Inject
    private AuditEvents events;

    @GET
    @Operation(
            summary = "Who did what, the newest first",
            description = "ADMIN and AUDITOR see everything, a USER the own actions, ISSUER and CLIENT_ADMIN those of"
                    + " their own users and applications.")
    @Parameter(name = "actorId", in = ParameterIn.QUERY, description = "User or application")
    @Parameter(name = "action", in = ParameterIn.QUERY, example = "location.created")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "Identifier of the thing")
    @Parameter(name = "requestId", in = ParameterIn.QUERY, description = "X-Request-Id of the answer")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Then or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Earlier")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<AuditEventBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new AuditFilter(
                Optional.empty(),
                query.id("actorId"),
                query.text("action"),
                query.text("subject"),
                query.text("requestId"),
                query.time("from"),
                query.time("to"));
        var page = query.page(KeyPart.ID);
        query.check();
        return PageBody.of(events.list(filter, page), AuditEventBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One event")
    @APIResponseSchema(AuditEventBody.class)
    public Response get(@PathParam("id") UUID id) {
        return events.find(id)
                .map(event -> Response.ok(AuditEventBody.of(event)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }
}
