package org.tapgate.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.LongStream;

/**
 * Finds the account range of a card. Immutable. All ranges are cut at each other's ends when the index is built, and
 * every piece remembers the narrowest range over it; so a look-up is one binary search, however ranges nest.
 */
public final class AccountRangeIndex {

    /** Narrowest first; of equally narrow ones always the same. */
    private static final Comparator<Placed> NARROWEST =
            Comparator.comparing(Placed::numbers).thenComparing(Placed::position);

    private final long[] starts;

    private final AccountRange[] owners;

    private AccountRangeIndex(long[] starts, AccountRange[] owners) {
        this.starts = starts;
        this.owners = owners;
    }

    /** An index of valid ranges. */
    public static AccountRangeIndex of(Collection<AccountRange> ranges) {
        var placed = placed(ranges);
        var starts = cuts(placed);
        return new AccountRangeIndex(starts, owners(starts, placed));
    }

    /** The narrowest range that contains the card, if any does. */
    public Optional<AccountRange> find(Pan pan) {
        int piece = Arrays.binarySearch(starts, pan.place());
        int before = piece >= 0 ? piece : -piece - 2;
        return before < 0 ? Optional.empty() : Optional.ofNullable(owners[before]);
    }

    /** What the card is, as far as the ranges tell. */
    public CardAttributes attributes(Pan pan) {
        return find(pan).map(CardAttributes::of).orElse(CardAttributes.UNKNOWN);
    }

    /** All card numbers that lie in a range, cut into pieces that each have one narrowest range, in their order. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] != null) {
                // Behind the last cut nothing is owned, so there is a next one
                pieces.add(new Piece(new PanRange(starts[i], starts[i + 1] - 1), CardAttributes.of(owners[i])));
            }
        }
        return pieces;
    }

    /**
     * Neighbouring card numbers about which the same is known.
     *
     * @param numbers which numbers
     * @param attributes what their narrowest account range tells
     */
    public record Piece(PanRange numbers, CardAttributes attributes) {}

    private static List<Placed> placed(Collection<AccountRange> ranges) {
        var placed = new ArrayList<Placed>(ranges.size());
        for (AccountRange range : ranges) {
            placed.add(new Placed(range.numbers(), placed.size(), range));
        }
        placed.sort(Comparator.comparingLong(p -> p.numbers().from()));
        return placed;
    }

    private static long[] cuts(List<Placed> placed) {
        return placed.stream()
                .flatMapToLong(
                        p -> LongStream.of(p.numbers().from(), p.numbers().to() + 1))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Walks along the cuts with the ranges that lie over the current one. */
    private static AccountRange[] owners(long[] starts, List<Placed> placed) {
        var owners = new AccountRange[starts.length];
        var open = new PriorityQueue<Placed>(NARROWEST);
        int next = 0;
        for (int i = 0; i < starts.length; i++) {
            while (next < placed.size() && placed.get(next).numbers().from() <= starts[i]) {
                open.add(placed.get(next++));
            }
            owners[i] = narrowestOpen(open, starts[i]);
        }
        return owners;
    }

    /** Drops what ended before the place, as far as it stands in the way of the narrowest that did not. */
    private static AccountRange narrowestOpen(Queue<Placed> open, long place) {
        while (!open.isEmpty() && !open.element().numbers().contains(place)) {
            open.remove();
        }
        return open.isEmpty() ? null : open.element().range();
    }

    /** A range with its numbers computed once. */
    private record Placed(PanRange numbers, int position, AccountRange range) {}
}
