package org.tapgate.api.location;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.location.Location;

/** A location as it is answered. */
@Schema(name = "Location")
public record LocationBody(
        UUID id,
        @Schema(example = "Preludium Lounge") String name,

        @Schema(description = "ISO 3166-1 alpha-3", example = "POL")
        String country,

        @Schema(example = "LOUNGE") String service,
        @Schema(example = "00-906") String postalCode,
        @Schema(example = "Warszawa") String city,
        @Schema(nullable = true) String address,
        @Schema(nullable = true, example = "30") Integer cooldownMinutes,
        @Schema(nullable = true, example = "Europe/Warsaw") String timeZone,
        @Schema(nullable = true) UUID clientId,
        Instant createdAt,
        Instant changedAt) {

    static LocationBody of(Location location) {
        var details = location.details();
        return new LocationBody(
                location.id(),
                details.name(),
                details.country(),
                details.service(),
                details.postalCode(),
                details.city(),
                details.address(),
                details.cooldownMinutes(),
                details.timeZone(),
                details.clientId(),
                location.createdAt(),
                location.changedAt());
    }
}
