package org.tapgate.api.settlement;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.Filled;

/** Why something differs. */
@Schema(name = "ReconciliationExplanationInput")
public record ExplanationInput(
        @NotNull
        @Filled
        @Schema(description = "For who approves it, and for the audit trail", example = "a tip was keyed in later")
        String explanation) {}
