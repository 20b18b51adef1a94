package org.tapgate.access;

import java.util.List;
import java.util.UUID;

/**
 * Where a ruleset holds: at the listed locations, or, when none is listed, at every location of the country.
 *
 * @param country ISO 3166-1 alpha-3
 * @param locationIds locations; empty = all of the country
 * @param usagePerLocation at most so many entries at one location within {@code entryPeriodDays}; null = no cap
 */
public record LocationScope(String country, List<UUID> locationIds, Integer usagePerLocation) {

    static final LocationScope NONE = new LocationScope(null, null, null);

    /** Copies the list. */
    public LocationScope {
        locationIds = Given.list(locationIds);
    }
}
