package org.tapgate.api.settlement;

import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.LineState;

/** Adds the lines of a report up while they are written: the trailer is of what was written. */
final class ReportSums {

    private long lines;

    private long gross;

    private long fee;

    void add(BatchLine line) {
        if (line.state() == LineState.LIVE) {
            lines++;
            gross += line.gross();
            fee += line.fee();
        }
    }

    BatchReportBody.Trailer trailer() {
        return new BatchReportBody.Trailer(lines, gross, fee, gross - fee);
    }
}
