package org.tapgate.api.location;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.location.LocationDetails;

/** A location as it is sent; what is wrong with it, {@link LocationDetails} says. */
@Schema(name = "LocationInput")
public record LocationInput(
        @Schema(required = true, example = "Preludium Lounge")
        String name,

        @Schema(required = true, description = "ISO 3166-1 alpha-3", example = "POL")
        String country,

        @Schema(required = true, description = "A configured service", example = "LOUNGE")
        String service,

        @Schema(required = true, example = "00-906") String postalCode,

        @Schema(required = true, example = "Warszawa") String city,

        @Schema(nullable = true, example = "Żwirki i Wigury 1")
        String address,

        @Schema(nullable = true, description = "Least minutes between two entries of one card here", example = "30")
        Integer cooldownMinutes,

        @Schema(nullable = true, example = "Europe/Warsaw") String timeZone,

        @Schema(nullable = true) UUID clientId) {

    LocationDetails details() {
        return new LocationDetails(
                name, country, service, postalCode, city, address, cooldownMinutes, timeZone, clientId);
    }
}
