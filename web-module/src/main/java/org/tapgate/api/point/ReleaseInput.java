package org.tapgate.api.point;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.Filled;

/** Why a device is freed of its intent. */
@Schema(name = "ReleaseInput")
public record ReleaseInput(
        @Filled @Schema(description = "For the history and the audit trail", example = "the terminal was dropped")
        String reason) {}
