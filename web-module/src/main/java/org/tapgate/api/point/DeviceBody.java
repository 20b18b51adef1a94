package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.ListedDevice;
import org.tapgate.intent.OperatingMode;

/** A device, as the public API shows one. */
@Schema(name = "PointDevice")
public record DeviceBody(
        @Schema(description = "Type, two underscores, serial number", example = "PAX_A910__SMARTPOS1234567890")
        String id,

        @JsonProperty("pos_id") @Schema(nullable = true, description = "The acquirer's number", example = "47792476")
        String posId,

        @JsonProperty("store_id") @Schema(description = "The location")
        UUID storeId,

        @JsonProperty("external_pos_id") @Schema(nullable = true, example = "47792476")
        String externalPosId,

        @JsonProperty("operating_mode") OperatingMode operatingMode) {

    static DeviceBody of(ListedDevice listed) {
        var device = listed.device();
        return new DeviceBody(device.deviceId(), listed.posId(), device.locationId(), listed.posId(), listed.mode());
    }
}
