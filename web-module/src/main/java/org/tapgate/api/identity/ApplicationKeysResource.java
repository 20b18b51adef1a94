package org.tapgate.api.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.idempotency.ShownOnce;
import org.tapgate.api.json.MayBeEmpty;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.identity.StoredKey;
import org.tapgate.identity.boundary.ApplicationKeys;

/** {@code /api/v1/client-applications/{id}/keys}. */
@Path("/client-applications/{id}/keys")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Client applications")
public class ApplicationKeysResource {

    @Inject
    private ApplicationKeys keys;

    /** When a new key is to expire; null for a year from now. */
    @MayBeEmpty
    public record KeyInput(Instant expiresAt) {}

    /** A key as lists show it. */
    public record KeyBody(String keyId, Instant createdAt, Instant expiresAt, Instant lastUsedAt, Instant revokedAt) {

        static KeyBody of(StoredKey key) {
            return new KeyBody(
                    key.keyId(),
                    key.createdAt(),
                    key.expiresAt(),
                    key.lastUsedAt().orElse(null),
                    key.revokedAt().orElse(null));
        }
    }

    /** A new key, with its secret this once: {@code secret} is the whole key, as it is presented. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewKeyBody(String keyId, String secret, Instant expiresAt) implements ShownOnce {

        static NewKeyBody of(ApplicationKeys.NewKey made) {
            return new NewKeyBody(
                    made.key().keyId(), made.key().reveal(), made.stored().expiresAt());
        }

        @Override
        public NewKeyBody withoutSecret() {
            return new NewKeyBody(keyId, null, expiresAt);
        }

        @Override
        public String toString() {
            return "NewKeyBody[" + keyId + "]";
        }
    }

    @GET
    @Operation(summary = "The keys of a client application, without their secrets")
    @APIResponseSchema(ApplicationKeysResource.KeyBody.class)
    public Response list(@PathParam("id") UUID application, @Context UriInfo uri) {
        Query.of(uri).check();
        return keys.list(application)
                .map(found -> Response.ok(
                                new PageBody<>(found.stream().map(KeyBody::of).toList(), null))
                        .build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    /** The body may be left out altogether. */
    @POST
    @Idempotent
    @Operation(summary = "A new key, its secret shown this once; former keys stay good until they expire")
    @APIResponseSchema(ApplicationKeysResource.NewKeyBody.class)
    public Response create(@PathParam("id") UUID application, KeyInput input) {
        return Writes.answer(
                keys.create(application, Optional.ofNullable(input).map(KeyInput::expiresAt)),
                made -> Response.created(URI.create("client-applications/" + application + "/keys"))
                        .entity(NewKeyBody.of(made))
                        .build());
    }

    @DELETE
    @Path("/{keyId}")
    @Operation(summary = "Revokes a key at once")
    public Response revoke(@PathParam("id") UUID application, @PathParam("keyId") String keyId) {
        return Writes.answer(
                keys.revoke(application, keyId), revoked -> Response.noContent().build());
    }
}
