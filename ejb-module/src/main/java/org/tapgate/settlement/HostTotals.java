package org.tapgate.settlement;

import java.util.Optional;

/** Port: what the acquirer has counted for a batch. Remote: never inside a transaction. */
public interface HostTotals {

    /** Its totals of the captures and refunds that belong to the batch; empty when there is no answer now. */
    Optional<HostTotal> of(Batch batch);
}
