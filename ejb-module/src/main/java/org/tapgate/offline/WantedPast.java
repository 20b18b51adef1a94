package org.tapgate.offline;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.CardSpan;
import org.tapgate.access.RulesetIndex;

/** How much of the past of cards has to be known to judge entries. */
public final class WantedPast {

    private WantedPast() {}

    /** When the first of the entries of each card happened. */
    public static Map<UUID, Instant> firstByCard(Collection<OfflineEntry> entries) {
        var first = new HashMap<UUID, Instant>();
        entries.forEach(entry -> first.merge(entry.card().id(), entry.use().occurredAt(), WantedPast::earlier));
        return first;
    }

    /** From the start of the longest window that any entry of a card is looked at through, to the last of them. */
    public static List<CardSpan> spans(Map<UUID, List<OfflineEntry>> byCard, RulesetIndex rulesets) {
        return byCard.entrySet().stream()
                .map(card -> span(card.getKey(), card.getValue(), rulesets))
                .toList();
    }

    private static CardSpan span(UUID card, List<OfflineEntry> entries, RulesetIndex rulesets) {
        var since = entries.stream().map(entry -> since(entry, rulesets)).min(Instant::compareTo);
        var until = entries.stream().map(entry -> entry.use().occurredAt()).max(Instant::compareTo);
        return new CardSpan(card, since.orElseThrow(), until.orElseThrow());
    }

    private static Instant since(OfflineEntry entry, RulesetIndex rulesets) {
        var card = entry.card();
        return rulesets.candidates(card.rulesetIds())
                .pastSince(new AccessRequest(
                        null, card.attributes(), entry.place(), entry.use().occurredAt()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
