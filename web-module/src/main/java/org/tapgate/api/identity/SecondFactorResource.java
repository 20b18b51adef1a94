package org.tapgate.api.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.Writes;
import org.tapgate.api.problem.Problem;
import org.tapgate.identity.boundary.SecondFactors;

/** {@code /api/v1/users/{id}/second-factor}. */
@Path("/users/{id}/second-factor")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Users")
public class SecondFactorResource {

    @Inject
    private SecondFactors factors;

    /** What there is of a second factor. */
    @Schema(name = "SecondFactor")
    public record SecondFactorBody(
            boolean active,
            @Schema(nullable = true) Instant since,

            @Schema(description = "Recovery codes that were not used", example = "10")
            int recoveryCodesLeft) {

        static SecondFactorBody of(SecondFactors.Overview overview) {
            return new SecondFactorBody(
                    overview.since().isPresent(), overview.since().orElse(null), overview.codesLeft());
        }
    }

    @GET
    @Operation(summary = "Whether a user signs in with a second factor (TOTP)")
    @APIResponseSchema(SecondFactorResource.SecondFactorBody.class)
    public Response get(@PathParam("id") UUID user) {
        return factors.find(user)
                .map(found -> Response.ok(SecondFactorBody.of(found)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @DELETE
    @Operation(summary = "Takes away a user's lost second factor, who sets up another one at the next sign-in")
    public Response reset(@PathParam("id") UUID user) {
        return Writes.answer(factors.reset(user), reset -> Response.noContent().build());
    }
}
