package org.tapgate.api.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.tapgate.identity.Role;
import org.tapgate.identity.User;
import org.tapgate.identity.UserDraft;
import org.tapgate.identity.UserStatus;
import org.tapgate.identity.boundary.Users;

/** {@code /api/v1/users}. */
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Users")
public class UsersResource {

    @Inject
    private Users users;

    /** A user as it is sent; without a scope it gets the narrowest of its role, and sees nothing unless that is all. */
    public record UserInput(
            @Filled @Schema(example = "ann@bank.example") String email,
            @Filled @Schema(example = "Ann") String firstName,
            @Filled @Schema(example = "Nowak") String lastName,
            @NotNull Role role,
            @Valid UserBody.ScopeBody scope,
            UserStatus status) {

        UserDraft draft() {
            return scope == null
                    ? new UserDraft(email, firstName, lastName, role, null, null, status)
                    : new UserDraft(email, firstName, lastName, role, scope.kind(), scope.members(), status);
        }
    }

    @GET
    @Operation(summary = "People who use the panel, by name")
    public PageBody<UserBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var page = query.page(KeyPart.TEXT, KeyPart.TEXT, KeyPart.ID);
        query.check();
        return PageBody.of(users.list(page), UserBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One user")
    @APIResponseSchema(UserBody.class)
    public Response get(@PathParam("id") UUID id) {
        return users.find(id).map(UsersResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a user; the first password is shown this once")
    @APIResponseSchema(UserBody.NewUserBody.class)
    public Response create(UserInput input) {
        return Writes.answer(
                users.create(input.draft()),
                made -> Response.created(URI.create("users/" + made.user().id()))
                        .tag(Versions.tag(made.user().version()))
                        .entity(UserBody.NewUserBody.of(made))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces a user; needs If-Match")
    @APIResponseSchema(UserBody.class)
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, UserInput input) {
        return Versions.expected(headers)
                .map(version -> Writes.answer(users.replace(id, version, input.draft()), UsersResource::answer))
                .orElseGet(Versions::missing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Takes a user out; the last ADMIN stays (409)")
    public Response delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Writes.answer(
                users.delete(id, Versions.expected(headers)),
                deleted -> Response.noContent().build());
    }

    @POST
    @Path("/{id}/reset-password")
    @Idempotent
    @Operation(
            summary = "Gives a user a new first password, shown this once",
            description = "Sessions of the user end, a lock ends too, and the next sign-in asks for another password.")
    @APIResponseSchema(value = UserBody.NewUserBody.class, responseCode = "200")
    public Response resetPassword(@PathParam("id") UUID id) {
        return Writes.answer(
                users.resetPassword(id),
                reset -> Response.ok(UserBody.NewUserBody.of(reset)).build());
    }

    private static Response answer(User user) {
        return Response.ok(UserBody.of(user)).tag(Versions.tag(user.version())).build();
    }
}
