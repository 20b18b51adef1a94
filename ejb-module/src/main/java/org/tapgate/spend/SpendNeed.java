package org.tapgate.spend;

import java.time.Instant;
import java.util.Set;

/**
 * What has to be known of a card's spending.
 *
 * @param since from when on
 * @param currencies into which amounts may have to be converted, ISO 4217 alpha-3
 */
public record SpendNeed(Instant since, Set<String> currencies) {

    /** Copies the set. */
    public SpendNeed {
        currencies = Set.copyOf(currencies);
    }

    /** Whether whoever knows this knows the other too. */
    boolean covers(SpendNeed other) {
        return !other.since.isBefore(since) && currencies.containsAll(other.currencies);
    }
}
