package org.tapgate.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The counted entries of one card, ready to be summed over any window without walking through them. Immutable. */
public final class CardUsage {

    /** A card without entries. */
    public static final CardUsage NONE = new CardUsage(Map.of());

    private final Map<UUID, UsageTimeline> byRuleset;

    private CardUsage(Map<UUID, UsageTimeline> byRuleset) {
        this.byRuleset = byRuleset;
    }

    /**
     * Arranges entries in any order.
     *
     * @param here the location at which per-location limits are asked for
     */
    public static CardUsage of(List<CountedEntry> entries, UUID here) {
        if (entries.isEmpty()) {
            return NONE;
        }
        return new CardUsage(entries.stream()
                .sorted(Comparator.comparing(CountedEntry::occurredAt))
                .collect(Collectors.groupingBy(
                        CountedEntry::rulesetId,
                        Collectors.collectingAndThen(Collectors.toList(), sorted -> new UsageTimeline(sorted, here)))));
    }

    UsageTimeline under(UUID rulesetId) {
        return byRuleset.getOrDefault(rulesetId, UsageTimeline.EMPTY);
    }
}
