package org.tapgate.api.psp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.problem.Problem;
import org.tapgate.order.boundary.Contracts;
import org.tapgate.platform.WriteOutcome.Written;

/** {@code /psp/api/v1/contracts}. */
@Path("/contracts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Back office: contracts")
public class ContractsResource {

    @Inject
    private Contracts contracts;

    @GET
    @Path("/customers/{customerId}")
    @Operation(summary = "The contracts of a customer that were not deactivated, the newest first")
    @APIResponseSchema(ContractsBody.class)
    public Response ofCustomer(@PathParam("customerId") String customerId) {
        var found = contracts.ofCustomer(customerId);
        return found.isEmpty()
                ? Problem.notFound().toResponse()
                : Response.ok(ContractsBody.of(customerId, found)).build();
    }

    @POST
    @Path("/{contractId}/deactivation")
    @Operation(
            summary = "Ends a contract: nothing is charged by it from now on",
            description = "Idempotency-Key is ignored: what is ended stays so.")
    @APIResponse(responseCode = "200", description = "It is ended; there is no body")
    public Response deactivate(@PathParam("contractId") String contractId) {
        return contracts.deactivate(contractId) instanceof Written
                ? Response.ok().build()
                : Problem.notFound().toResponse();
    }
}
