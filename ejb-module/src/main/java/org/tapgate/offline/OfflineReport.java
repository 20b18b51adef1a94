package org.tapgate.offline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report of a terminal.
 *
 * @param id ours
 * @param terminal serial number
 * @param reportId as the terminal calls it
 * @param receivedAt when it came first
 * @param lines what each line led to, in their order
 */
public record OfflineReport(UUID id, String terminal, String reportId, Instant receivedAt, List<Line> lines) {

    /** Copies the lines. */
    public OfflineReport {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param entryId the entry
     * @param repeated whether it had been reported before
     */
    public record Line(UUID entryId, boolean repeated) {}
}
