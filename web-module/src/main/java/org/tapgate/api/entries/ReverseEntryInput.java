package org.tapgate.api.entries;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.Reversal;

/** A person takes an entry back. */
@Schema(name = "ReverseEntryInput")
public record ReverseEntryInput(
        @NotNull
        @Pattern(regexp = Reversal.REASON, message = "1 to 200 characters, not only blanks, no control characters")
        @Schema(description = "Why, for the audit trail", example = "wrong card tapped")
        String reason) {}
