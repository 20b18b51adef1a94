package org.tapgate.access;

import java.util.List;

/**
 * Which cards a ruleset is for. All kinds that are filled must match; within a kind one member is enough.
 *
 * @param issuerCountries ISO 3166-1 alpha-3; empty = any
 * @param productCodes such as {@code MCG}; empty = any
 * @param icas issuing members, each perhaps with BIN ranges; empty = any
 */
public record CardCriteria(List<String> issuerCountries, List<String> productCodes, List<IcaCriterion> icas) {

    /** Nothing filled, which the validation refuses: a ruleset for every card there is would be a mistake. */
    static final CardCriteria NONE = new CardCriteria(null, null, null);

    /** Copies the lists. */
    public CardCriteria {
        issuerCountries = Given.list(issuerCountries);
        productCodes = Given.list(productCodes);
        icas = Given.list(icas);
    }

    boolean isBlank() {
        return issuerCountries.isEmpty() && productCodes.isEmpty() && icas.isEmpty();
    }

    boolean hasBinRanges() {
        return icas.stream().anyMatch(ica -> !ica.binRanges().isEmpty());
    }
}
