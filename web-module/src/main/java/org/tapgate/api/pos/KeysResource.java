package org.tapgate.api.pos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.card.CardEnvelopes;

/** {@code GET /pos/keys}. */
@Path("/keys")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Terminals' own calls")
public class KeysResource {

    /** So that a terminal learns of a new key in time, an old one being good for a day. */
    private static final int SECONDS = 3_600;

    @Inject
    private CardEnvelopes envelopes;

    @GET
    @Operation(
            summary = "The key to encrypt cards with, as a JSON Web Key Set",
            description = "card may be {\"encrypted\": \"<compact JWE>\"} everywhere: RSA-OAEP-256, A256GCM, kid of the"
                    + " key. A former key is good for a day after it is no longer here.")
    @APIResponse(
            responseCode = "200",
            description = "The keys",
            content = @Content(schema = @Schema(implementation = KeysBody.class)))
    public Response keys() {
        var cache = new CacheControl();
        cache.setMaxAge(SECONDS);
        return Response.ok(new KeysBody(List.of(envelopes.publicKey())))
                .cacheControl(cache)
                .build();
    }
}
