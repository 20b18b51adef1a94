package org.tapgate.api.pos;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.IntentNotes.Failure;

/** The terminal cannot do it. */
@Schema(name = "FailIntentInput")
public record FailIntentInput(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}", message = "1 to 64 letters, digits, dots, dashes or underscores")
        @Schema(description = "The terminal's own", example = "CARD_READER")
        String code,

        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]{0,200}", message = "at most 200 characters, no control characters")
        @Schema(nullable = true, example = "the slot is jammed")
        String detail) {

    Failure failure() {
        return new Failure(code, detail);
    }
}
