package org.tapgate.settlement;

import java.util.List;
import java.util.UUID;

/** Port: what the simulated acquirer has on record of the captures and refunds that it approved. */
public interface HostRecords {

    /** Totals of those that belong to a batch. */
    HostTotal of(Batch batch);

    /** Movements of a batch that it does not know: none of the money. */
    List<UUID> unknown(Batch batch);

    /** Whether it has one of the movements with another amount. */
    boolean isOtherwise(Batch batch);
}
