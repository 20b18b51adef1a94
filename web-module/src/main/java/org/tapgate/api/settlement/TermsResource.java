package org.tapgate.api.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.settlement.SettlementTerms;
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
    @Operation(summary = "What is agreed with a client on its settlement, with its ETag")
    @APIResponseSchema(TermsBody.class)
    public Response get(@PathParam("clientId") UUID client) {
        return terms.of(client).map(TermsResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agrees something else with a client; needs If-Match. Batches that are open stay as they are")
    @APIResponseSchema(TermsBody.class)
    public Response replace(@PathParam("clientId") UUID client, TermsBody input, @Context HttpHeaders headers) {
        return Versions.expected(headers)
                .map(seen -> Writes.answer(agree(client, seen, input), TermsResource::answer))
                .orElseGet(Versions::missing);
    }

    private WriteOutcome<SettlementTerms.Saved> agree(UUID client, long seen, TermsBody input) {
        return terms.agree(client, seen, input.time(), input.byGroup(), input.sizeLimit(), input.feeBasisPoints());
    }

    private static Response answer(SettlementTerms.Saved agreed) {
        return Response.ok(TermsBody.of(agreed.terms()))
                .tag(Versions.tag(agreed.version()))
                .build();
    }
}
