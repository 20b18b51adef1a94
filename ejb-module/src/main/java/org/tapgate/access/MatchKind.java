package org.tapgate.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of criteria by which rulesets match: what a ruleset wants of each, and what a request offers. A ruleset
 * wants listed locations or all of a country, never both.
 */
enum MatchKind {
    SERVICE,
    LOCATION,
    LOCATION_COUNTRY,
    ISSUER_COUNTRY,
    PRODUCT,
    ICA;

    /** Those that the place decides alone. */
    static final Set<MatchKind> OF_PLACE = Set.of(SERVICE, LOCATION, LOCATION_COUNTRY);

    /** The values that match; empty = any. */
    Set<?> wanted(RulesetTerms terms) {
        var scope = terms.locations();
        return switch (this) {
            case SERVICE -> Set.copyOf(terms.services());
            case LOCATION -> Set.copyOf(scope.locationIds());
            case LOCATION_COUNTRY -> scope.locationIds().isEmpty() ? Set.of(scope.country()) : Set.of();
            case ISSUER_COUNTRY -> Set.copyOf(terms.card().issuerCountries());
            case PRODUCT -> Set.copyOf(terms.card().productCodes());
            case ICA -> terms.card().icas().stream().map(IcaCriterion::ica).collect(Collectors.toSet());
        };
    }

    /** The value of the request; null when unknown, which matches nothing that is wanted. */
    Object offered(AccessRequest request) {
        return switch (this) {
            case SERVICE -> request.place().service();
            case LOCATION -> request.place().locationId();
            case LOCATION_COUNTRY -> request.place().country();
            case ISSUER_COUNTRY -> request.card().issuerCountry();
            case PRODUCT -> request.card().productCode();
            case ICA -> request.card().ica();
        };
    }
}
