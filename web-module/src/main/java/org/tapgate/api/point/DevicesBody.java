package org.tapgate.api.point;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.boundary.Devices;

/** A part of the list of devices. */
@Schema(name = "PointDevices")
public record DevicesBody(List<DeviceBody> devices, Paging paging) {

    /** Which part. */
    @Schema(name = "PointPaging")
    public record Paging(
            @Schema(example = "1") long total,
            int offset,
            @Schema(example = "50") int limit) {}

    static DevicesBody of(Devices.Listed listed, int offset, int limit) {
        return new DevicesBody(
                listed.devices().stream().map(DeviceBody::of).toList(), new Paging(listed.total(), offset, limit));
    }
}
