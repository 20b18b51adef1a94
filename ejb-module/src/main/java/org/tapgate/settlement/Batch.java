package org.tapgate.settlement;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.money.Money;
import org.tapgate.settlement.BatchLife.Fact;

/**
 * The movements of one business day that are settled together.
 *
 * @param id identifier
 * @param number of the client's batches, from 1, without gaps
 * @param key what its lines have in common
 * @param state where it stands
 * @param totals of its lines; frozen when it is closed
 * @param times when what happened, and when what is due
 * @param digest SHA-256 over its lines in hexadecimal; null before it was closed
 * @param submission how it was sent to the acquirer; null before
 * @param step rises with every step, so that who was overtaken finds out
 */
public record Batch(
        UUID id,
        long number,
        BatchKey key,
        BatchState state,
        Totals totals,
        Times times,
        String digest,
        Submission submission,
        long step) {

    /**
     * Times of a batch.
     *
     * @param openedAt when it was opened, or opened again
     * @param closesAt when it is closed at the latest
     * @param dueAt when its next step is to be taken; null while it waits for people
     * @param closedAt when its totals were frozen; null before
     */
    public record Times(Instant openedAt, Instant closesAt, Instant dueAt, Instant closedAt) {}

    /** A new one, without a line. */
    public static Batch open(UUID id, long number, BatchKey key, Instant now, Instant closesAt) {
        var times = new Times(now, closesAt, null, null);
        return new Batch(id, number, key, BatchState.OPEN, Totals.NONE, times, null, null, 0);
    }

    /** The same after something happened to it, with its next step due then; null for none. */
    public Batch in(BatchState next, Instant dueAt) {
        return with(next, new Times(times.openedAt, times.closesAt, dueAt, times.closedAt), digest, submission);
    }

    /** The same with its next step due later. */
    public Batch due(Instant later) {
        return in(state, later);
    }

    /** The same, open again. */
    public Batch openAgain(Instant now, Instant closesAt) {
        return with(state, new Times(now, closesAt, null, null), null, null);
    }

    /** The same, frozen. */
    public Batch frozen(String hash, Instant now) {
        return with(state, new Times(times.openedAt, times.closesAt, times.dueAt, now), hash, submission);
    }

    /** The same, sent like this. */
    public Batch sent(Submission how) {
        return with(state, times, digest, how);
    }

    private Batch with(BatchState next, Times when, String hash, Submission how) {
        return new Batch(id, number, key, next, totals, when, hash, how, step);
    }

    /** What is known of it by itself, for {@link BatchLife}. */
    public Set<Fact> facts() {
        var facts = EnumSet.noneOf(Fact.class);
        if (totals.lines() > 0) {
            facts.add(Fact.HAS_LINES);
        }
        if (submission == null) {
            facts.add(Fact.NEVER_SUBMITTED);
        } else if (submission.nextPause().isPresent()) {
            facts.add(Fact.ATTEMPTS_LEFT);
        }
        return facts;
    }

    /** The sum of its lines. */
    public Money gross() {
        return new Money(totals.gross(), key.currency());
    }

    /** Whether it belongs to these data; the operator's own only to all of them. */
    public boolean isInside(DataScope scope) {
        return client().map(scope::includesClient).orElseGet(() -> scope.includes(DataScope.EVERYTHING));
    }

    /** The client; empty for the operator. */
    public Optional<UUID> client() {
        return Optional.ofNullable(key.clientId());
    }
}
