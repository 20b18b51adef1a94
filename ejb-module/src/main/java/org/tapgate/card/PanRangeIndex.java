package org.tapgate.card;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds everything that is filed under ranges of card numbers containing a given one. Immutable. An augmented interval
 * tree kept in arrays: a look-up costs the logarithm of all ranges plus what it finds.
 */
public final class PanRangeIndex<T> {

    private final List<Filed<T>> byStart;

    /** For the middle of each subtree, the furthest end in it. */
    private final long[] furthest;

    /**
     * One thing and the numbers it is filed under.
     *
     * @param numbers may overlap or equal those of other things
     * @param thing what a look-up hands out
     */
    public record Filed<T>(PanRange numbers, T thing) {}

    /** An index of these things. */
    public PanRangeIndex(List<Filed<T>> things) {
        byStart = things.stream()
                .sorted(Comparator.comparingLong(filed -> filed.numbers().from()))
                .toList();
        furthest = new long[byStart.size()];
        measure(0, furthest.length);
    }

    /** Hands out all things whose range contains the card. */
    public void forEach(Pan pan, Consumer<? super T> action) {
        visit(0, furthest.length, pan.place(), action);
    }

    private long measure(int low, int high) {
        if (low >= high) {
            return Long.MIN_VALUE;
        }
        int middle = (low + high) >>> 1;
        long below = measure(low, middle);
        long above = measure(middle + 1, high);
        furthest[middle] = Math.max(byStart.get(middle).numbers().to(), Math.max(below, above));
        return furthest[middle];
    }

    private void visit(int low, int high, long place, Consumer<? super T> action) {
        int middle = (low + high) >>> 1;
        if (low >= high || furthest[middle] < place) {
            return;
        }
        visit(low, middle, place, action);
        var filed = byStart.get(middle);
        if (filed.numbers().from() <= place) {
            if (filed.numbers().contains(place)) {
                action.accept(filed.thing());
            }
            visit(middle + 1, high, place, action);
        }
    }
}
