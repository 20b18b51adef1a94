package org.tapgate.wording;

import java.util.List;
import java.util.Optional;
import org.tapgate.platform.SortOrder;

/**
 * Which messages are wanted, and in which order.
 *
 * @param code exactly
 * @param language exactly
 * @param order by one of {@link #ORDERS}
 */
public record PosMessageFilter(Optional<String> code, Optional<String> language, SortOrder order) {

    /** The columns that the list can be sorted by; the first one usually is. */
    public static final List<String> ORDERS = List.of("code", "language");
}
