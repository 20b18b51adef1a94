package org.tapgate.api.point;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.Filled;
import org.tapgate.intent.Outcome;

/** What came out of an intent that nobody answered for. */
@Schema(name = "ResolutionInput")
public record ResolutionInput(
        @NotNull
        @Pattern(regexp = "approved|rejected", message = "approved or rejected")
        @Schema(description = "Whether money moved", example = "approved")
        String outcome,

        @Filled @Schema(description = "How it is known", example = "receipt 4711 was printed")
        String evidence) {

    Outcome told() {
        return Outcome.valueOf(outcome.toUpperCase(Locale.ROOT));
    }
}
