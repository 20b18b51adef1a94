package org.tapgate.offline.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapgate.access.Entry;
import org.tapgate.access.PastEntries;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.access.RulesetIndex;
import org.tapgate.access.boundary.ReportedEntries;
import org.tapgate.offline.CardReplay;
import org.tapgate.offline.CardReplay.Judged;
import org.tapgate.offline.OfflineEntries;
import org.tapgate.offline.OfflineEntries.Counted;
import org.tapgate.offline.OfflineEntry;
import org.tapgate.offline.WantedPast;

/**
 * Counts reported entries, in the running transaction: holds their cards, lets what each card did offline since happen
 * again in its order, and writes what comes of it.
 */
@Dependent
class Reckoning {

    @Inject
    OfflineEntries reported;

    @Inject
    PastEntries past;

    @Inject
    ReportedEntries counted;

    @Inject
    RulesetDirectory rulesets;

    @Inject
    InstantSource clock;

    /** Counts entries that do not count yet, of any number of cards. */
    List<Judged> count(List<OfflineEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        past.hold(entries.stream()
                .map(entry -> entry.card().id())
                .sorted()
                .distinct()
                .toList());
        var index = rulesets.index();
        var later = reported.countedSince(WantedPast.firstByCard(entries)).stream()
                .filter(counted -> canBeJudgedAgain(counted, index))
                .map(Counted::entry);
        var judged = replayed(
                Stream.concat(entries.stream(), later)
                        .collect(Collectors.groupingBy(entry -> entry.card().id())),
                index);
        write(judged, entries.stream().map(OfflineEntry::id).collect(Collectors.toSet()));
        return judged;
    }

    /** What a ruleset said that is deleted since, none of today can say: it goes on counting under that. */
    private static boolean canBeJudgedAgain(Counted counted, RulesetIndex index) {
        return counted.rulesetId() == null || index.find(counted.rulesetId()).isPresent();
    }

    private List<Judged> replayed(Map<UUID, List<OfflineEntry>> byCard, RulesetIndex index) {
        var again = new HashSet<UUID>();
        byCard.values().forEach(entries -> entries.forEach(entry -> again.add(entry.id())));
        var pasts = past.pasts(WantedPast.spans(byCard, index), again);
        var judged = new ArrayList<Judged>();
        byCard.forEach(
                (card, entries) -> judged.addAll(CardReplay.of(entries, pasts.get(card), index, clock.instant())));
        return judged;
    }

    private void write(List<Judged> judged, Set<UUID> added) {
        var isNew = judged.stream()
                .map(Judged::entry)
                .collect(Collectors.partitioningBy(entry -> added.contains(entry.id())));
        List<Entry> again = isNew.get(false);
        counted.add(isNew.get(true));
        if (!again.isEmpty()) {
            past.judgeAgain(again);
        }
        reported.judged(judged.stream().map(Judged::reported).toList());
    }
}
