package org.tapgate.api.pos;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A terminal gives an entry up. */
@Schema(name = "CancelEntryInput")
public record CancelEntryInput(
        @NotNull UUID accessId,

        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]{0,200}", message = "at most 200 characters, no control characters")
        @Schema(nullable = true, example = "changed their mind")
        String reason) {}
