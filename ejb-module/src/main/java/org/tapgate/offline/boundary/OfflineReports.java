package org.tapgate.offline.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tapgate.access.Place;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.Outbox;
import org.tapgate.offline.KnownContents;
import org.tapgate.offline.LineResult;
import org.tapgate.offline.OfflineEntries;
import org.tapgate.offline.ReceivedReport;
import org.tapgate.offline.ReportLine;
import org.tapgate.offline.ReportOutcome;

/** The door for terminals that tell what happened while they could not ask (access-control.md section 9). */
@Stateless
public class OfflineReports {

    private static final String TERMINAL =
            "terminals are recognised by their token, and only their own reports are found";

    @Inject
    OfflineEntries entries;

    @Inject
    Reception reception;

    @Inject
    Outbox outbox;

    /**
     * Keeps a report. Whatever is wrong with a line, it is kept as well and hinders no other; a line that came before is
     * not kept twice.
     *
     * @param lines 1 to {@link ReportLine#MOST}
     */
    @NoPermissionNeeded(TERMINAL)
    public ReportOutcome receive(String terminal, String reportId, List<ReportLine> lines) {
        entries.inLine(terminal);
        return entries.results(terminal, reportId)
                .map(kept -> repeated(kept, lines))
                .orElseGet(() -> keep(terminal, reportId, lines));
    }

    private ReportOutcome repeated(List<LineResult> kept, List<ReportLine> lines) {
        return reception.isSame(kept, lines) ? new ReportOutcome.Kept(lines.size()) : new ReportOutcome.OtherContent();
    }

    private ReportOutcome keep(String terminal, String reportId, List<ReportLine> lines) {
        var identifiers = lines.stream()
                .map(ReportLine::offlineId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = new KnownContents(entries.known(terminal, identifiers));
        var circumstances = reception.circumstances(terminal);
        var received = ReceivedReport.of(reception.lines(lines, circumstances), circumstances, known);
        var report = received.report(reportId);
        entries.add(report, received.entries());
        var told = ReportEvents.received(
                report, Optional.ofNullable(circumstances.place()).map(Place::clientId));
        outbox.publish(received.pending() > 0 ? told : ReportEvents.ingested(told, entries, report.receivedAt()));
        return new ReportOutcome.Kept(lines.size());
    }

    /** What became of the lines of a report, in their order; empty when this terminal never sent it. */
    @NoPermissionNeeded(TERMINAL)
    public Optional<List<LineResult>> results(String terminal, String reportId) {
        return entries.results(terminal, reportId);
    }
}
