package org.tapgate.api.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when deliveries are to be recovered. */
@Schema(name = "RecoverInput")
public record RecoverInput(
        @NotNull @Schema(example = "2026-11-20T00:00:00Z") Instant since) {}
