package org.tapgate.offline;

import java.util.List;
import java.util.UUID;
import org.tapgate.platform.Fault;

/**
 * What became of one line of a report.
 *
 * @param offlineId as the terminal calls the entry; null when it did not say
 * @param contentHash see {@link LineContent}
 * @param entryId the entry
 * @param repeated whether it had been reported before
 * @param result where the entry stands for people
 * @param code why it is not simply accepted; null when it is
 * @param faults what was wrong with the line
 */
public record LineResult(
        String offlineId,
        String contentHash,
        UUID entryId,
        boolean repeated,
        OfflineResult result,
        String code,
        List<Fault> faults) {

    /** Copies the faults. */
    public LineResult {
        faults = List.copyOf(faults);
    }

    /** Where it stands for its terminal: a line that cannot be used will never count, whoever is to look at it. */
    public OfflineResult told() {
        return result == OfflineResult.FLAGGED && OfflineFlag.isUnusable(code) ? OfflineResult.REJECTED : result;
    }
}
