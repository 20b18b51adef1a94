package org.tapgate.settlement;

import java.time.Instant;
import java.util.Map;

/**
 * How settlement was doing when someone last looked.
 *
 * @param waiting movements that are in no batch
 * @param batches how many stand where, those that are final not counted
 * @param oldestDue since when the longest waiting step is due; null when none is
 */
public record BatchFigures(long waiting, Map<BatchState, Long> batches, Instant oldestDue) {

    /** Before anyone looked. */
    public static final BatchFigures NONE = new BatchFigures(0, Map.of(), null);

    /** Copies the numbers. */
    public BatchFigures {
        batches = Map.copyOf(batches);
    }
}
