package org.tapgate.terminal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.SortOrder;

/**
 * Which terminals are wanted, and in which order.
 *
 * @param order by one of {@link #ORDERS}
 */
public record TerminalFilter(
        Optional<TerminalStatus> status, Optional<UUID> locationId, Optional<UUID> groupId, SortOrder order) {

    /** The columns that the list can be sorted by; the first one usually is. */
    public static final List<String> ORDERS = List.of("serialNumber");
}
