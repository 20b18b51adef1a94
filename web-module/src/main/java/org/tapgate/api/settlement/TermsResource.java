package org.tapgate.api.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.Writes;
import org.tapgate.api.problem.Problem;
import org.tapgate.settlement.boundary.ClientTerms;

/** {@code /api/v1/settlement-terms/{clientId}}. */
@Path("/settlement-terms/{clientId}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Settlement")
public class TermsResource {

    @Inject
    private ClientTerms terms;

    @GET
    @Operation(summary = "What is agreed with a client on its settlement")
    @APIResponseSchema(TermsBody.class)
    public Response get(@PathParam("clientId") UUID client) {
        return terms.of(client)
                .map(found -> Response.ok(TermsBody.of(found)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agrees something else with a client; batches that are open stay as they are")
    @APIResponseSchema(TermsBody.class)
    public Response replace(@PathParam("clientId") UUID client, TermsBody input) {
        return Writes.answer(
                terms.agree(client, input.time(), input.byGroup(), input.sizeLimit(), input.feeBasisPoints()),
                agreed -> Response.ok(TermsBody.of(agreed)).build());
    }
}
