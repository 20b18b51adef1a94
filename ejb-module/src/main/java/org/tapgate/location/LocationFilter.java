package org.tapgate.location;

import java.util.List;
import java.util.Optional;
import org.tapgate.platform.SortOrder;

/**
 * Which locations are wanted, and in which order.
 *
 * @param country alpha-3, exactly
 * @param name a part of the name, capital letters or not
 * @param service exactly
 * @param order by one of {@link #ORDERS}
 */
public record LocationFilter(
        Optional<String> country, Optional<String> name, Optional<String> service, SortOrder order) {

    /** The columns that the list can be sorted by; the first one usually is. */
    public static final List<String> ORDERS = List.of("name", "country", "service", "city");
}
