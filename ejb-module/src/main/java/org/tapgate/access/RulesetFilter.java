package org.tapgate.access;

import java.util.List;
import java.util.Optional;
import org.tapgate.platform.SortOrder;

/**
 * Which rulesets are wanted, and in which order.
 *
 * @param name a part of the name, capital letters or not
 * @param active only those that are active now, or only those that are not
 * @param service one of its services
 * @param ica one of the members it names
 * @param country the country of its locations, or one of the issuer countries it names
 * @param order by one of {@link #ORDERS}
 */
public record RulesetFilter(
        Optional<String> name,
        Optional<Boolean> active,
        Optional<String> service,
        Optional<String> ica,
        Optional<String> country,
        SortOrder order) {

    /** The columns that the list can be sorted by; the first one usually is. */
    public static final List<String> ORDERS = List.of("name", "country");

    /** All of them, by name. */
    public static RulesetFilter all() {
        return new RulesetFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SortOrder.by("name"));
    }
}
