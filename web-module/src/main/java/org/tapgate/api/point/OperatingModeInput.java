package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.OperatingMode;

/** How a device is to take its work. */
@Schema(name = "OperatingModeInput")
public record OperatingModeInput(
        @NotNull @JsonProperty("operating_mode") OperatingMode operatingMode) {}
