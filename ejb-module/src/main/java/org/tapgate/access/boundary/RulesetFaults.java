package org.tapgate.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tapgate.access.RulesetPlaces;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.RulesetValidation;
import org.tapgate.location.LocationDirectory;
import org.tapgate.location.Services;
import org.tapgate.platform.Fault;
import org.tapgate.reference.StandardCodes;

/** What is wrong with a ruleset, here and now: one way for those that are saved and those that are only tried. */
@ApplicationScoped
class RulesetFaults {

    @Inject
    StandardCodes codes;

    @Inject
    Services services;

    @Inject
    LocationDirectory locations;

    /** Everything; none when it can be saved. */
    List<Fault> ruleset(RulesetTerms terms) {
        var faults = new ArrayList<>(RulesetValidation.faults(terms, codes));
        // A location may have been added on another node a moment ago
        locations.refresh();
        faults.addAll(RulesetPlaces.faults(
                terms,
                services,
                id -> locations.find(id).map(location -> location.details().service())));
        return faults;
    }
}
