package org.tapgate.api.pos;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.query.Query;
import org.tapgate.intent.boundary.TerminalIntents;
import org.tapgate.intent.boundary.WaitingRoom;

/** {@code /pos/intents/next}: what there is to do. A terminal that waits holds no thread here. */
@Path("/intents/next")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Terminals' own calls")
public class IntentQueueResource {

    private static final int LONGEST_SECONDS = 30;

    @EJB
    private TerminalIntents intents;

    @Inject
    private WaitingRoom room;

    @GET
    @Operation(
            summary = "The intent that this terminal has or that waits for it",
            description = "204 when there is none within waitSeconds, or at once with Retry-After when too many wait."
                    + " Asked again, it is the same until it ends. A"
                    + " second call of the same terminal ends the waiting of the first.")
    @Parameter(name = "waitSeconds", in = ParameterIn.QUERY, description = "0 to 30; 0 when not given", example = "25")
    @APIResponse(
            responseCode = "200",
            description = "What to do",
            content = @Content(schema = @Schema(implementation = IntentBody.class)))
    public void next(@Context SecurityContext caller, @Context UriInfo uri, @Suspended AsyncResponse response) {
        var query = Query.of(uri);
        int seconds = query.number("waitSeconds", 0, LONGEST_SECONDS).orElse(0);
        query.check();
        new PatientTerminal(caller.getUserPrincipal().getName(), intents, room, response).ask(seconds);
    }
}
