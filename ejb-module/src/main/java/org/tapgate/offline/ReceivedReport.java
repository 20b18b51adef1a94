package org.tapgate.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.Place;
import org.tapgate.offline.KnownContents.Content;
import org.tapgate.platform.Ids;

/** What is to be kept of a report: an entry for each line that says something new, and what every line led to. */
public final class ReceivedReport {

    private final UUID id = Ids.next();

    private final Circumstances circumstances;

    private final KnownContents known;

    private final List<OfflineEntry> entries = new ArrayList<>();

    private final List<OfflineReport.Line> lines = new ArrayList<>();

    /**
     * Under which circumstances a report comes in.
     *
     * @param terminal serial number
     * @param place where the terminal stands; null when it belongs to no location
     * @param receivedAt when
     * @param pairedAt since when the terminal is paired
     */
    public record Circumstances(String terminal, Place place, Instant receivedAt, Instant pairedAt) {}

    /**
     * A line with what was looked up for it.
     *
     * @param sent as it was read
     * @param hashes see {@link LineContent}
     * @param card empty when it is not known
     */
    public record Line(ReportLine sent, List<String> hashes, Optional<OfflineCard> card) {}

    private ReceivedReport(Circumstances circumstances, KnownContents known) {
        this.circumstances = circumstances;
        this.known = known;
    }

    /**
     * Goes through the lines in their order.
     *
     * @param known what the terminal reported before under their identifiers
     */
    public static ReceivedReport of(List<Line> lines, Circumstances circumstances, KnownContents known) {
        var report = new ReceivedReport(circumstances, known);
        lines.forEach(report::take);
        return report;
    }

    private void take(Line line) {
        var before = known.same(line.sent().offlineId(), line.hashes());
        if (before.isPresent()) {
            lines.add(new OfflineReport.Line(before.get(), true));
            return;
        }
        var entry = entry(line);
        entries.add(entry);
        known.add(new Content(line.sent().offlineId(), line.hashes().get(0), entry.id()));
        lines.add(new OfflineReport.Line(entry.id(), false));
    }

    private OfflineEntry entry(Line line) {
        var sent = line.sent();
        var at = circumstances.receivedAt();
        boolean conflicting = known.isTaken(sent.offlineId());
        var source = new OfflineSource(
                id, circumstances.terminal(), sent.offlineId(), line.hashes().get(0), conflicting, at);
        var standing = Intake.judge(sent, line.card().isPresent(), conflicting, at, circumstances.pairedAt());
        return new OfflineEntry(
                Ids.next(),
                source,
                sent.use(),
                circumstances.place(),
                line.card().orElse(null),
                standing);
    }

    /** The report, under the identifier that the terminal gave it. */
    public OfflineReport report(String reportId) {
        return new OfflineReport(id, circumstances.terminal(), reportId, circumstances.receivedAt(), lines);
    }

    /** The entries that are new. */
    public List<OfflineEntry> entries() {
        return List.copyOf(entries);
    }

    /** How many of them are to be judged. */
    public int pending() {
        return (int) entries.stream()
                .filter(entry -> entry.standing().result() == OfflineResult.PENDING)
                .count();
    }
}
