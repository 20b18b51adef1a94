package org.tapgate.api.settlement;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.Filled;

/** Why somebody wants something. */
@Schema(name = "BatchReasonInput")
public record ReasonInput(
        @NotNull
        @Filled
        @Schema(description = "For who decides, and for the audit trail", example = "two refunds are missing")
        String reason) {}
