package org.tapgate.access;

import java.util.List;
import java.util.Set;
import org.tapgate.location.Location;

/**
 * Which rulesets somebody sees: all, or those that name one of some members, or hold at one of some locations for the
 * service there.
 *
 * @param all whether every ruleset is seen
 * @param icas members, for issuers
 * @param locations locations, for service providers
 */
public record RulesetScope(boolean all, Set<String> icas, List<Location> locations) {

    /** Every ruleset. */
    public static final RulesetScope EVERYTHING = new RulesetScope(true, Set.of(), List.of());

    /** No ruleset. */
    public static final RulesetScope NOTHING = new RulesetScope(false, Set.of(), List.of());

    /** Copies the members. */
    public RulesetScope {
        icas = Set.copyOf(icas);
        locations = List.copyOf(locations);
    }

    /** Rulesets that name one of these members. */
    public static RulesetScope ofIcas(Set<String> icas) {
        return new RulesetScope(false, icas, List.of());
    }

    /** Rulesets that hold at one of these locations. */
    public static RulesetScope at(List<Location> locations) {
        return new RulesetScope(false, Set.of(), locations);
    }
}
