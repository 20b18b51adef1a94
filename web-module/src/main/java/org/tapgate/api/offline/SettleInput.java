package org.tapgate.api.offline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person says what is to become of a flagged entry. */
@Schema(name = "SettleOfflineEntryInput")
public record SettleInput(
        @NotNull
        @Pattern(
                regexp = "(?=.*\\S)[^\\p{Cc}\\p{Cs}]{1,200}",
                message = "1 to 200 characters, not only blanks, no control characters")
        @Schema(description = "Why, for the audit trail", example = "the lounge confirmed it by phone")
        String reason) {}
