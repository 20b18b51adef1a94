package org.tapgate.api.intent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.intent.IntentKind;

/** {@code /api/v1/intent-machines}: the rules by which intents live, served from the very rules. */
@Path("/intent-machines")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Intents")
public class IntentMachinesResource {

    @GET
    @Operation(
            summary = "The state machines of payment and refund intents",
            description = "Every transition there is, with its actor and guard, and what an integrator can do in each"
                    + " state. A program can check its own idea of an intent's life against it.")
    public PageBody<IntentMachineBody> machines() {
        return new PageBody<>(
                Arrays.stream(IntentKind.values()).map(IntentMachineBody::of).toList(), null);
    }
}
