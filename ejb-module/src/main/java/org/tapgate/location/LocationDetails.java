package org.tapgate.location;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/**
 * What a location is, as somebody wants it or as it is stored; stored only without {@link #faults}. Parts that may be
 * left out are null then.
 *
 * @param name as people call it
 * @param country ISO 3166-1 alpha-3
 * @param service one of the {@link Services}
 * @param postalCode as the country writes it
 * @param city as people call it
 * @param address street and number; may be left out
 * @param cooldownMinutes the least time between two entries of one card here; may be left out
 * @param timeZone of the place, such as {@code Europe/Warsaw}; may be left out
 * @param clientId the client whose place it is; may be left out
 */
public record LocationDetails(
        String name,
        String country,
        String service,
        String postalCode,
        String city,
        String address,
        Integer cooldownMinutes,
        String timeZone,
        UUID clientId) {

    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_POSTAL_CODE = 20;

    private static final int LONGEST_ADDRESS = 500;

    /** A year: what is meant to be longer is a rule, not a cooldown. */
    private static final int LONGEST_COOLDOWN = 525_600;

    /** Everything that is wrong, field by field; whether the client exists is for the boundary to add. */
    public List<Fault> faults(StandardCodes codes, Services services) {
        var faults = new Faults();
        faults.text("name", name, LONGEST_NAME);
        if (faults.present("country", country) && !codes.isCountry(country)) {
            faults.add("country", "unknown_code", "no country of ISO 3166-1 alpha-3");
        }
        if (faults.present("service", service) && !services.contain(service)) {
            faults.add("service", "unknown_service", "one of " + services.list());
        }
        faults.text("postalCode", postalCode, LONGEST_POSTAL_CODE);
        faults.text("city", city, LONGEST_NAME);
        faults.longest("address", address, LONGEST_ADDRESS);
        faults.range("cooldownMinutes", cooldownMinutes, 0, LONGEST_COOLDOWN);
        if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            faults.add("timeZone", "unknown_time_zone", "a time zone such as Europe/Warsaw");
        }
        return faults.found();
    }
}
