package org.tapgate.api.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Writes;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.identity.Session;
import org.tapgate.identity.boundary.Sessions;

/** {@code /api/v1/users/{id}/sessions}. */
@Path("/users/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Users")
public class UserSessionsResource {

    @Inject
    private Sessions sessions;

    /** A session as lists show it. */
    @Schema(name = "Session")
    public record SessionBody(
            UUID id,
            Instant begunAt,
            @Schema(description = "Up to a minute late") Instant activeAt,
            @Schema(example = "192.0.2.7") String address,

            @Schema(description = "What the browser says it is", example = "Mozilla/5.0")
            String agent) {

        static SessionBody of(Session session) {
            return new SessionBody(
                    session.id(), session.begunAt(), session.activeAt(), session.address(), session.agent());
        }
    }

    @GET
    @Operation(summary = "The open sessions of a user in the panel, the latest first")
    @APIResponseSchema(UserSessionsResource.SessionBody.class)
    public Response list(@PathParam("id") UUID user, @Context UriInfo uri) {
        Query.of(uri).check();
        return sessions.list(user)
                .map(open -> Response.ok(new PageBody<>(
                                open.stream().map(SessionBody::of).toList(), null))
                        .build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @DELETE
    @Operation(summary = "Ends all sessions of a user, who is out at the next click")
    public Response endAll(@PathParam("id") UUID user) {
        return Writes.answer(
                sessions.endAll(user), ended -> Response.noContent().build());
    }

    @DELETE
    @Path("/{sessionId}")
    @Operation(summary = "Ends one session of a user")
    public Response end(@PathParam("id") UUID user, @PathParam("sessionId") UUID session) {
        return Writes.answer(
                sessions.end(user, session), ended -> Response.noContent().build());
    }
}
