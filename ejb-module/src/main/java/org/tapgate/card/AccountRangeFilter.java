package org.tapgate.card;

import java.util.List;
import java.util.Optional;
import org.tapgate.platform.SortOrder;

/**
 * Which account ranges are wanted, and in which order.
 *
 * @param ica only those of this member
 * @param productCode only those of this product
 * @param order by one of {@link #ORDERS}
 */
public record AccountRangeFilter(Optional<String> ica, Optional<String> productCode, SortOrder order) {

    /** The columns that the list can be sorted by; the first one usually is, by the card numbers it stands for. */
    public static final List<String> ORDERS = List.of("low", "ica", "productCode");
}
