package org.tapgate.api.entries;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person takes an entry back. */
@Schema(name = "ReverseEntryInput")
public record ReverseEntryInput(
        @NotNull
        @Pattern(
                regexp = "(?=.*\\S)[^\\p{Cc}\\p{Cs}]{1,200}",
                message = "1 to 200 characters, not only blanks, no control characters")
        @Schema(description = "Why, for the audit trail", example = "wrong card tapped")
        String reason) {}
