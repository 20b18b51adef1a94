package org.tapgate.offline;

import java.util.List;
import org.tapgate.platform.Fault;

/**
 * One line of a report as it was read; unbelieved. A line with faults is kept too.
 *
 * @param offlineId as the terminal calls the entry; null when that cannot be used
 * @param use what happened
 * @param card which card; null when that cannot be used
 * @param faults everything wrong with the line; never a value
 */
public record ReportLine(String offlineId, OfflineUse use, ReportedCard card, List<Fault> faults) {

    /** The most lines of one report (access-control.md section 9). */
    public static final int MOST = 1_000;

    /** Copies the faults. */
    public ReportLine {
        faults = List.copyOf(faults);
    }
}
