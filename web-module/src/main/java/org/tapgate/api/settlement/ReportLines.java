package org.tapgate.api.settlement;

import java.io.IOException;
import java.util.UUID;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.boundary.Batches;

/** The lines of a batch, some at a time, so that a report of a million takes no more memory than a short one. */
record ReportLines(Batches batches, UUID batch) {

    private static final int AT_ONCE = 2_000;

    /** What is done with a line. */
    interface Reader {

        void read(BatchLine line) throws IOException;
    }

    void forEach(Reader reader) throws IOException {
        UUID last = null;
        boolean more = true;
        while (more) {
            var some = batches.linesAfter(batch, last, AT_ONCE);
            for (var line : some) {
                reader.read(line);
                last = line.operationId();
            }
            more = some.size() == AT_ONCE;
        }
    }
}
