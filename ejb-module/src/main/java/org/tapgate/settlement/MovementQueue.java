package org.tapgate.settlement;

import java.util.List;
import java.util.UUID;

/** Port: captured movements that are in no batch, in the running transaction. */
public interface MovementQueue {

    /**
     * Takes some, the oldest first, passing over what somebody else is taking and what belongs to clients that are not active.
     */
    List<CapturedMovement> take(int most);

    /** Writes movements that were taken as lines of batches that are locked, and raises the totals of these. */
    void place(List<Placement> placements);

    /** How many wait. */
    long waiting();

    /**
     * A movement and its batch.
     *
     * @param fee minor units
     */
    record Placement(UUID batchId, CapturedMovement movement, long fee) {}
}
