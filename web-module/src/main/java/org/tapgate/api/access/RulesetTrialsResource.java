package org.tapgate.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.access.BackTestDraft;
import org.tapgate.access.SimulationDraft;
import org.tapgate.access.boundary.BackTests;
import org.tapgate.access.boundary.RulesetSimulator;
import org.tapgate.api.json.Draft;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;

/** {@code /api/v1/rulesets/simulate} and {@code /back-test}: rulesets are tried before they bite. Nothing is written. */
@Path("/rulesets")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Rulesets")
public class RulesetTrialsResource {

    @Inject
    private RulesetSimulator simulator;

    @Inject
    private BackTests backTests;

    @POST
    @Path("/simulate")
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

    @POST
    @Path("/back-test")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Which recorded decisions a ruleset would have changed",
            description = "The attempts of a period of at most 92 days are judged twice, by the saved rulesets and with"
                    + " the one that is sent, each time counting what passed in that run; offline entries always"
                    + " count. Answers are pages of cards, of at most 2,000 attempts: add up their counts. Nothing is written and nobody is asked"
                    + " outside: a yes is supposed, and a no that was heard then stands.")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Cards, 1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = BackTestDraft.class),
                            example = RulesetExample.BACK_TEST))
    @APIResponse(
            responseCode = "200",
            description = "What would be decided otherwise",
            content = @Content(schema = @Schema(implementation = BackTestBody.class)))
    public Response backTest(@Context UriInfo uri, Draft<BackTestDraft> draft) {
        var query = Query.of(uri);
        var page = query.page(KeyPart.ID);
        query.check();
        var asked = draft.orRefuse(backTests::faults);
        var faults = backTests.faults(asked);
        return faults.isEmpty()
                ? Response.ok(BackTestBody.of(backTests.run(asked, page))).build()
                : Problem.badInput(faults).toResponse();
    }
}
