package org.tapgate.offline.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.Place;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.card.AccountRangeDirectory;
import org.tapgate.card.CardRegister;
import org.tapgate.card.CardSighting;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.Pan;
import org.tapgate.identity.DataScope;
import org.tapgate.offline.LineContent;
import org.tapgate.offline.LineResult;
import org.tapgate.offline.OfflineCard;
import org.tapgate.offline.ReceivedReport;
import org.tapgate.offline.ReceivedReport.Circumstances;
import org.tapgate.offline.ReportLine;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalRegister;

/** Looks up what has to be known of a report as long as card numbers are at hand. */
@Dependent
class Reception {

    @Inject
    FingerprintKeys keys;

    @Inject
    CardRecognition recognition;

    @Inject
    AccountRangeDirectory ranges;

    @Inject
    AccessPoints accessPoints;

    @Inject
    RulesetDirectory rulesets;

    @Inject
    CardRegister cards;

    @Inject
    TerminalRegister terminals;

    @Inject
    InstantSource clock;

    /** Whether these lines are those of the report that was kept under the same identifier. */
    boolean isSame(List<LineResult> kept, List<ReportLine> lines) {
        if (kept.size() != lines.size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!LineContent.hashes(lines.get(i), keys).contains(kept.get(i).contentHash())) {
                return false;
            }
        }
        return true;
    }

    /** Under which circumstances a report of this terminal comes in. */
    Circumstances circumstances(String terminal) {
        var now = clock.instant();
        var pairedAt = terminals
                .find(new SerialNumber(terminal), DataScope.EVERYTHING)
                .map(Terminal::pairedAt)
                .orElse(now);
        return new Circumstances(terminal, accessPoints.placeOf(terminal).orElse(null), now, pairedAt);
    }

    /** The lines with their digests and their cards. */
    List<ReceivedReport.Line> lines(List<ReportLine> sent, Circumstances circumstances) {
        var terminal = new SerialNumber(circumstances.terminal());
        var pans = sent.stream().map(line -> recognised(line, terminal)).toList();
        var met = met(pans.stream().flatMap(Optional::stream).distinct().toList(), circumstances.receivedAt());
        var lines = new ArrayList<ReceivedReport.Line>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            var line = sent.get(i);
            var card = pans.get(i).map(pan -> card(pan, met.get(pan), circumstances.place(), line));
            lines.add(new ReceivedReport.Line(line, LineContent.hashes(line, keys), card));
        }
        return lines;
    }

    /** The card that a line means; none for a line that is of no use anyway. */
    private Optional<Pan> recognised(ReportLine line, SerialNumber terminal) {
        return line.faults().isEmpty() ? recognition.recognise(terminal, line.card()) : Optional.empty();
    }

    private Map<Pan, UUID> met(List<Pan> pans, Instant now) {
        var index = ranges.index();
        var known = cards.meetAll(pans.stream()
                .map(pan -> CardSighting.of(keys, pan, index.attributes(pan), now))
                .toList());
        var met = new HashMap<Pan, UUID>();
        for (int i = 0; i < pans.size(); i++) {
            met.put(pans.get(i), known.get(i).id());
        }
        return met;
    }

    private OfflineCard card(Pan pan, UUID id, Place place, ReportLine line) {
        var attributes = ranges.index().attributes(pan);
        var request = new AccessRequest(pan, attributes, place, line.use().occurredAt());
        var matching = rulesets.index().candidates(request);
        return new OfflineCard(
                id, pan.masked(), attributes, matching.rulesetIds(), line.card().isPast(request.at()));
    }
}
