package org.tapgate.api.psp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.problem.BadInput;
import org.tapgate.api.problem.Problem;
import org.tapgate.order.boundary.ContractPayments;
import org.tapgate.order.boundary.Contracts;
import org.tapgate.order.boundary.Orders;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/** {@code /psp/api/v1/orders/mit}: payments that nobody taps for. */
@Path("/orders/mit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Back office: contracts")
public class MitResource {

    @Inject
    private Contracts contracts;

    @Inject
    private ContractPayments payments;

    @Inject
    private Orders orders;

    @Inject
    private StandardCodes codes;

    @Inject
    private PspWrites writes;

    @POST
    @Operation(
            summary = "Charges a customer by a contract",
            description = "PS0017 when it is unknown, deactivated or expired. operationResult tells whether the issuer"
                    + " agreed; PENDING that nobody knows yet.")
    @APIResponseSchema(responseCode = "200", value = MitBody.class)
    public Response charge(@HeaderParam("Idempotency-Key") String key, MitInput input) throws Exception {
        var faults = new Faults();
        var wanted = input.wanted(faults, codes);
        if (wanted == null) {
            throw new BadInput(faults.found());
        }
        return writes.once(key, () -> contracts.prepare(wanted), payments::charge, this::charged);
    }

    private Response charged(UUID operation) {
        return orders.operation(operation)
                .map(listed ->
                        Response.ok(new MitBody(OperationBody.of(listed))).build())
                .orElseGet(Problem.notFound()::toResponse);
    }
}
