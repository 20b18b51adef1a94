package org.tapgate.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Entries of one card under one ruleset in the order of time, with running sums: what a window holds is the difference
 * of two sums, found by binary search.
 */
final class UsageTimeline {

    static final UsageTimeline EMPTY = new UsageTimeline(List.of(), null);

    private final Instant[] times;

    /** After n entries, the sum of counter c is at {@code n * Tally.COUNTERS + c}. */
    private final int[] sums;

    UsageTimeline(List<CountedEntry> inOrder, UUID here) {
        times = inOrder.stream().map(CountedEntry::occurredAt).toArray(Instant[]::new);
        sums = new int[(times.length + 1) * Tally.COUNTERS];
        for (int i = 0; i < times.length; i++) {
            Tally.add(sums, i, inOrder.get(i), here);
        }
    }

    /** What lies between both instants, these included. */
    Tally between(Instant from, Instant to) {
        return new Tally(sums, before(from, false), before(to, true));
    }

    /** How many entries lie before the instant, or also at it. */
    private int before(Instant instant, boolean orAt) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = times[middle].compareTo(instant);
            if (order < 0 || (orAt && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
