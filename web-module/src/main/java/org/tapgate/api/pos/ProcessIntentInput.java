package org.tapgate.api.pos;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.ReadMethod;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/** A card was read for an intent. */
@Schema(name = "ProcessIntentInput")
public record ProcessIntentInput(
        @NotNull @Valid CardInput card,
        @NotNull @Schema(example = "CONTACTLESS") ReadMethod readMethod) {

    /** What the schema cannot tell. */
    List<Fault> faults(ClearCard read, Instant now) {
        var faults = new Faults();
        read.expiryFaults(faults, now);
        return faults.found();
    }
}
