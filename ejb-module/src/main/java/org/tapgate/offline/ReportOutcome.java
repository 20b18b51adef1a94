package org.tapgate.offline;

/** What comes of a report. */
public sealed interface ReportOutcome {

    /**
     * It is durable, now or since it came the first time.
     *
     * @param lines how many it has
     */
    record Kept(int lines) implements ReportOutcome {}

    /** Another report came under this identifier before; nothing is kept of this one. */
    record OtherContent() implements ReportOutcome {}
}
