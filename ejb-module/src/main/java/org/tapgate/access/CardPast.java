package org.tapgate.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What a card did around a time in the past, ready to tell what was true of it at any instant of that time. Immutable. */
public final class CardPast {

    private final Instant frozenSince;

    private final List<CountedEntry> entries;

    private final List<Block> blocks;

    /**
     * A card's past.
     *
     * @param frozenSince when it was frozen; null when it is not
     * @param entries what counts, in any order; of no ruleset where none had a say
     * @param blocks when one of its entries was pending
     */
    public CardPast(Instant frozenSince, List<CountedEntry> entries, List<Block> blocks) {
        this.frozenSince = frozenSince;
        this.entries = List.copyOf(entries);
        this.blocks = List.copyOf(blocks);
    }

    /**
     * One entry was pending.
     *
     * @param from when it was asked for
     * @param until the first instant at which it was not pending any more
     */
    public record Block(Instant from, Instant until) {

        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }
    }

    /** The same with one entry more. */
    public CardPast with(CountedEntry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new CardPast(frozenSince, more, blocks);
    }

    /** The same with one time more at which an entry was pending. */
    public CardPast with(Block block) {
        var more = new ArrayList<>(blocks);
        more.add(block);
        return new CardPast(frozenSince, entries, more);
    }

    /** The same as if nobody had frozen the card. */
    CardPast unfrozen() {
        return new CardPast(null, entries, blocks);
    }

    /** What was true when this was asked: nothing later than {@code request.at()} counts. */
    public AccessFacts factsFor(AccessRequest request) {
        var at = request.at();
        var here = request.place() == null ? null : request.place().locationId();
        var before = entries.stream()
                .filter(entry -> !entry.occurredAt().isAfter(at))
                .toList();
        var counted = before.stream().filter(entry -> entry.rulesetId() != null).toList();
        var frozen = frozenSince != null && !at.isBefore(frozenSince);
        return new AccessFacts(frozen, pendingUntil(at), lastAt(before, here), CardUsage.of(counted, here), null, null);
    }

    private Instant pendingUntil(Instant at) {
        return blocks.stream()
                .filter(block -> block.holds(at))
                .map(Block::until)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Instant lastAt(List<CountedEntry> entries, UUID here) {
        return entries.stream()
                .filter(entry -> here != null && here.equals(entry.locationId()))
                .map(CountedEntry::occurredAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
