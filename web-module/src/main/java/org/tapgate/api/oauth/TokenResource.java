package org.tapgate.api.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.identity.AccessToken;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.identity.TokenOutcome;
import org.tapgate.identity.boundary.AccessTokens;

/** {@code POST /oauth/token}. */
@Path("/token")
@ApplicationScoped
@Tag(name = "Access tokens")
public class TokenResource {

    private static final int LARGEST = 8192;

    @Inject
    private AccessTokens tokens;

    /** A successful answer (RFC 6749, section 5.1). */
    public record Grant(
            @Schema(description = "A JWT (RS256)", example = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
            @JsonProperty("access_token")
            String accessToken,

            @Schema(example = "Bearer") @JsonProperty("token_type")
            String tokenType,

            @Schema(description = "Seconds", example = "900") @JsonProperty("expires_in")
            long expiresIn,

            @Schema(example = "reports") @JsonProperty("scope")
            String scope) {

        static Grant of(TokenOutcome.Issued issued) {
            return new Grant(
                    issued.token(),
                    "Bearer",
                    AccessToken.LIFETIME.toSeconds(),
                    issued.claims().scopes().stream()
                            .map(ApplicationScope::wireName)
                            .sorted()
                            .collect(Collectors.joining(" ")));
        }
    }

    /** The fields of the form, for the description; {@link TokenRequest} reads them. */
    @Schema(name = "TokenRequest")
    record Form(
            @Schema(required = true, example = "client_credentials") @JsonProperty("grant_type")
            String grantType,

            @Schema(
                    description = "The id of the application, or of its key. Client id and secret may also come by"
                            + " HTTP Basic, but not both ways",
                    example = "0123456789abcdef")
            @JsonProperty("client_id")
            String clientId,

            @Schema(description = "The whole API key", example = "tgk_0123456789abcdef_...")
            @JsonProperty("client_secret")
            String clientSecret,

            @Schema(
                    description = "Scopes, with spaces between them; all that the application has when left out",
                    example = "reports")
            @JsonProperty("scope")
            String scope) {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "An access token for a client application: OAuth 2.0, grant type client_credentials")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = Form.class)))
    @APIResponseSchema(TokenResource.Grant.class)
    public Response token(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, InputStream body)
            throws IOException {
        var form = body.readNBytes(LARGEST + 1);
        if (form.length > LARGEST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return TokenRequest.read(new String(form, StandardCharsets.UTF_8), authorization)
                .map(this::answer)
                .orElseGet(TokenError.INVALID_REQUEST::toResponse);
    }

    static Response.ResponseBuilder uncached(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store").header("Pragma", "no-cache");
    }

    private Response answer(TokenRequest request) {
        if (request.grantType().isEmpty()) {
            return TokenError.INVALID_REQUEST.toResponse();
        }
        if (!request.grantType().get().equals("client_credentials")) {
            return TokenError.UNSUPPORTED_GRANT_TYPE.toResponse();
        }
        var scopes = scopes(request.scopes());
        var outcome = tokens.issue(request.clientId(), request.secret(), scopes.orElse(Set.of()));
        if (outcome instanceof TokenOutcome.UnknownClient) {
            return TokenError.INVALID_CLIENT.toResponse();
        }
        return outcome instanceof TokenOutcome.Issued issued && scopes.isPresent()
                ? uncached(Response.ok(Grant.of(issued))).build()
                : TokenError.INVALID_SCOPE.toResponse();
    }

    /** The scopes of these names; empty when one of them is unknown. */
    private static Optional<Set<ApplicationScope>> scopes(Collection<String> names) {
        var scopes = names.stream()
                .flatMap(name -> ApplicationScope.of(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        return scopes.size() == Set.copyOf(names).size() ? Optional.of(scopes) : Optional.empty();
    }
}
