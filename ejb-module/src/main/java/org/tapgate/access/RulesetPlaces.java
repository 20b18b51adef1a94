package org.tapgate.access;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.tapgate.location.Services;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/** The part of a ruleset's validation that needs to know what there is: services and locations. */
public final class RulesetPlaces {

    private RulesetPlaces() {}

    /**
     * Services and locations that do not exist; what is absent or malformed is for {@link RulesetValidation} to name.
     *
     * @param isLocation whether there is such a location
     */
    public static List<Fault> faults(RulesetTerms terms, Services services, Predicate<UUID> isLocation) {
        var faults = new Faults();
        for (int i = 0; i < terms.services().size(); i++) {
            var service = terms.services().get(i);
            if (RulesetValidation.isService(service) && !services.contain(service)) {
                faults.add("services[" + i + "]", "unknown_service", "one of " + services.list());
            }
        }
        var locations = terms.locations().locationIds();
        for (int i = 0; i < locations.size(); i++) {
            if (locations.get(i) != null && !isLocation.test(locations.get(i))) {
                faults.add("locations.locationIds[" + i + "]", "unknown_location", "there is no such location");
            }
        }
        return faults.found();
    }
}
