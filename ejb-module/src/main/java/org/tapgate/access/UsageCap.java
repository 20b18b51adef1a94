package org.tapgate.access;

/**
 * A cap over all entries under a ruleset, however paid for.
 *
 * @param total at most so many; null = no cap
 * @param periodDays within so many rolling days; null = since the ruleset's {@code validFrom}
 */
public record UsageCap(Integer total, Integer periodDays) {

    static final UsageCap NONE = new UsageCap(null, null);
}
