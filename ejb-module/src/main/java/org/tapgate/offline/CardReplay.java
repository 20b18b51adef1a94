package org.tapgate.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tapgate.access.AccessEngine;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.CardPast;
import org.tapgate.access.CountedEntry;
import org.tapgate.access.Entry;
import org.tapgate.access.RulesetIndex;

/**
 * Lets the offline entries of one card happen again in the order of their time, each judged by what was true then. The
 * order in which they were reported makes no difference.
 */
public final class CardReplay {

    /** Two at the same instant are told apart by what both reports say, not by when they came. */
    private static final Comparator<OfflineEntry> IN_ORDER = Comparator.comparing(
                    (OfflineEntry entry) -> entry.use().occurredAt())
            .thenComparing(entry -> entry.source().terminal())
            .thenComparing(entry -> entry.source().offlineId())
            .thenComparing(entry -> entry.source().contentHash());

    private CardReplay() {}

    /** An entry with what it says now and where that leaves its report. */
    public record Judged(OfflineEntry reported, Entry entry) {}

    /**
     * Judges entries of one card.
     *
     * @param past everything else that the card did
     */
    public static List<Judged> of(Collection<OfflineEntry> entries, CardPast past, RulesetIndex rulesets, Instant now) {
        var known = past;
        var judged = new ArrayList<Judged>(entries.size());
        for (OfflineEntry entry : entries.stream().sorted(IN_ORDER).toList()) {
            var verdict = judge(entry, known, rulesets);
            var counted = verdict.entry(entry, now);
            known = known.with(counted(counted));
            judged.add(new Judged(entry.now(entry.standing().judged(verdict.code())), counted));
        }
        return judged;
    }

    private static OfflineVerdict judge(OfflineEntry entry, CardPast past, RulesetIndex rulesets) {
        // The number has done its part when the entry was reported
        var request = new AccessRequest(
                null, entry.card().attributes(), entry.place(), entry.use().occurredAt());
        var candidates = rulesets.candidates(entry.card().rulesetIds());
        var decision = AccessEngine.decideWithoutAsking(request, candidates, past.factsFor(request));
        return OfflineVerdict.of(entry, decision, candidates);
    }

    private static CountedEntry counted(Entry entry) {
        return new CountedEntry(
                entry.verdict().rulesetId(),
                entry.origin().locationId(),
                entry.times().occurredAt(),
                entry.verdict().mode(),
                entry.guests());
    }
}
