package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Section 1 of access-control.md, what is used, for the {@link PlainReading}: walks through the whole history each time. */
record PlainUse(List<PastEntry> history, Instant now, Place place) {

    /** One entry of the card, whatever became of it. */
    record PastEntry(
            EntryStatus status,
            Instant expiresAt,
            UUID rulesetId,
            UUID locationId,
            Instant occurredAt,
            EntryMode mode,
            GuestSplit guests) {}

    int sum(Ruleset ruleset, ToIntFunction<GuestSplit> persons) {
        return history.stream()
                .filter(entry -> isUsed(ruleset, ruleset.terms().entryPeriodDays(), entry))
                .map(PastEntry::guests)
                .mapToInt(persons)
                .sum();
    }

    int count(Ruleset ruleset, Integer days, Predicate<PastEntry> which) {
        return (int) history.stream()
                .filter(entry -> isUsed(ruleset, days, entry))
                .filter(which)
                .count();
    }

    private boolean isUsed(Ruleset ruleset, Integer days, PastEntry entry) {
        var from = days == null ? ruleset.terms().validFrom() : now.minus(Duration.ofHours(24L * days));
        boolean inWindow = !entry.occurredAt().isBefore(from) && !isLater(entry);
        return isCompleted(entry) && Objects.equals(entry.rulesetId(), ruleset.id()) && inWindow;
    }

    static boolean isCompleted(PastEntry entry) {
        return entry.status() == EntryStatus.COMPLETED;
    }

    boolean isLater(PastEntry entry) {
        return entry.occurredAt().isAfter(now);
    }

    boolean isHere(PastEntry entry) {
        return entry.locationId().equals(place.locationId());
    }

    /** What a limit leaves; null, spelt out, = unlimited. */
    static String left(Integer limit, int used) {
        return limit == null ? "null" : String.valueOf(limit > used ? limit - used : 0);
    }
}
