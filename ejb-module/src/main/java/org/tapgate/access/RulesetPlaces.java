package org.tapgate.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.location.Services;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * The part of a ruleset's validation that needs to know what there is: services and locations. What is absent or malformed
 * is for {@link RulesetValidation} to name.
 */
public final class RulesetPlaces {

    private final RulesetTerms terms;

    private final Services services;

    private final Function<UUID, Optional<String>> serviceAt;

    private final Faults faults = new Faults();

    private RulesetPlaces(RulesetTerms terms, Services services, Function<UUID, Optional<String>> serviceAt) {
        this.terms = terms;
        this.services = services;
        this.serviceAt = serviceAt;
    }

    /**
     * Services and locations that do not exist, or do not go together.
     *
     * @param serviceAt the service of a location; empty when there is no such location
     */
    public static List<Fault> faults(
            RulesetTerms terms, Services services, Function<UUID, Optional<String>> serviceAt) {
        return new RulesetPlaces(terms, services, serviceAt).all();
    }

    private List<Fault> all() {
        services();
        locations();
        if (faults.found().isEmpty() && terms.services().stream().allMatch(RulesetValidation::isService)) {
            both();
        }
        return faults.found();
    }

    private void services() {
        for (int i = 0; i < terms.services().size(); i++) {
            var service = terms.services().get(i);
            if (RulesetValidation.isService(service) && !services.contain(service)) {
                faults.add("services[" + i + "]", "unknown_service", "one of " + services.list());
            }
        }
    }

    private void locations() {
        var locations = terms.locations().locationIds();
        for (int i = 0; i < locations.size(); i++) {
            if (locations.get(i) != null && serviceAt.apply(locations.get(i)).isEmpty()) {
                faults.add("locations.locationIds[" + i + "]", "unknown_location", "there is no such location");
            }
        }
    }

    /** A ruleset that no listed location has a service of would never decide anything. */
    private void both() {
        var offered = terms.locations().locationIds().stream()
                .filter(Objects::nonNull)
                .flatMap(location -> serviceAt.apply(location).stream())
                .toList();
        if (!terms.services().isEmpty()
                && !offered.isEmpty()
                && offered.stream().noneMatch(terms.services()::contains)) {
            faults.add("services", "offered_nowhere", "none of the listed locations has one of these services");
        }
    }
}
