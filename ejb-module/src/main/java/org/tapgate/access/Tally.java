package org.tapgate.access;

import java.util.UUID;

/**
 * What was used in one window: {@code used(card, R, window)} of access-control.md section 1.
 *
 * @param sums running sums of a {@link UsageTimeline}
 * @param first how many entries lie before the window
 * @param end how many entries lie before its end
 */
@SuppressWarnings("ArrayRecordComponent") // shared with the timeline, never compared
record Tally(int[] sums, int first, int end) {

    static final int COUNTERS = 7;

    private static final int HERE = 1;
    private static final int FREE = 2;
    private static final int FREE_ADULT = 3;
    private static final int PAID_ADULT = 4;
    private static final int FREE_CHILD = 5;
    private static final int PAID_CHILD = 6;

    static void add(int[] sums, int entries, CountedEntry entry, UUID here) {
        int[] amounts = {
            1,
            entry.locationId().equals(here) ? 1 : 0,
            entry.mode() == EntryMode.FREE ? 1 : 0,
            entry.guests().freeAdult(),
            entry.guests().paidAdult(),
            entry.guests().freeChild(),
            entry.guests().paidChild()
        };
        for (int i = 0; i < COUNTERS; i++) {
            sums[(entries + 1) * COUNTERS + i] = sums[entries * COUNTERS + i] + amounts[i];
        }
    }

    int entries() {
        return end - first;
    }

    int here() {
        return count(HERE);
    }

    int free() {
        return count(FREE);
    }

    int paid() {
        return entries() - free();
    }

    int freeAdult() {
        return count(FREE_ADULT);
    }

    int paidAdult() {
        return count(PAID_ADULT);
    }

    int freeChild() {
        return count(FREE_CHILD);
    }

    int paidChild() {
        return count(PAID_CHILD);
    }

    private int count(int counter) {
        return sums[end * COUNTERS + counter] - sums[first * COUNTERS + counter];
    }
}
