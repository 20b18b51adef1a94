package org.tapgate.identity;

import java.time.ZoneId;
import java.util.List;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/**
 * A client as somebody wants it to be, not believed yet. Any part may be null.
 *
 * @param captureType null for {@link CaptureType#IMPLICIT}
 */
public record ClientDraft(String name, String currency, String country, String timeZone, CaptureType captureType) {

    private static final int LONGEST_NAME = 200;

    /** Everything that is wrong with it; empty when it can be stored. */
    public List<Fault> faults(StandardCodes codes) {
        var faults = new Faults();
        Names.check(faults, "name", name, LONGEST_NAME);
        if (faults.present("currency", currency) && !codes.isCurrency(currency)) {
            faults.add("currency", "unknown_currency", "must be an ISO 4217 code such as EUR");
        }
        if (faults.present("country", country) && !codes.isCountry(country)) {
            faults.add("country", "unknown_country", "must be an ISO 3166 alpha-3 code such as POL");
        }
        if (faults.present("timeZone", timeZone)
                && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            faults.add("timeZone", "unknown_time_zone", "must be a time zone such as Europe/Warsaw");
        }
        return faults.found();
    }
}
