package org.tapgate.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.access.SimulationDraft;
import org.tapgate.access.boundary.RulesetSimulator;
import org.tapgate.api.json.Draft;
import org.tapgate.api.problem.Problem;

/** {@code /api/v1/rulesets/simulate}: rulesets are tried before they bite. Nothing is written. */
@Path("/rulesets/simulate")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Rulesets")
public class RulesetTrialsResource {

    @Inject
    private RulesetSimulator simulator;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What would be decided about a card, and why",
            description = "Nothing is written and nobody is asked outside. With `ruleset`, a ruleset that nobody has"
                    + " saved decides beside the saved ones, or in the place of `rulesetId`; it has to be without"
                    + " faults, as for saving. Without `at` it is now; at another time, what the card did until then"
                    + " counts. The number is not kept.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SimulationDraft.class),
                            example = RulesetExample.SIMULATION))
    @APIResponse(
            responseCode = "200",
            description = "The decision with its trace",
            content = @Content(schema = @Schema(implementation = SimulationBody.class)))
    public Response simulate(Draft<SimulationDraft> draft) {
        var tried = draft.orRefuse(simulator::faults);
        var faults = simulator.faults(tried);
        return faults.isEmpty()
                ? simulator
                        .simulate(tried)
                        .map(SimulationBody::of)
                        .map(body -> Response.ok(body).build())
                        .orElseGet(Problem.notFound()::toResponse)
                : Problem.badInput(faults).toResponse();
    }
}
