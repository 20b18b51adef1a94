package org.tapgate.fx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tapgate.platform.SortOrder;

/**
 * Which rates are wanted, and in which order.
 *
 * @param date only those of this day
 * @param quote only those in this currency
 * @param order by one of {@link #ORDERS}
 */
public record FxRateFilter(Optional<LocalDate> date, Optional<String> quote, SortOrder order) {

    /** The columns that the list can be sorted by; the first one usually is. */
    public static final List<String> ORDERS = List.of("date", "quote");
}
