package org.tapgate.api.pos;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terminal gives an intent up. */
@Schema(name = "CancelIntentInput")
public record CancelIntentInput(
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]{0,200}", message = "at most 200 characters, no control characters")
        @Schema(nullable = true, example = "the cardholder left")
        String reason) {}
