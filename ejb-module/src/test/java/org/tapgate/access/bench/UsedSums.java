package org.tapgate.access.bench;

import java.util.Comparator;
import java.util.List;
import org.tapgate.access.CountedEntry;
import org.tapgate.access.EntryMode;

/** Entries of a card under one ruleset with running sums from the newest back: what was used since when. */
final class UsedSums {

    static final UsedSums NOTHING = new UsedSums(List.of());

    private final long[] times;

    private final int[] free;

    private final int[] here;

    UsedSums(List<CountedEntry> entries) {
        var newestFirst = entries.stream()
                .sorted(Comparator.comparing(CountedEntry::occurredAt).reversed())
                .toList();
        times = newestFirst.stream()
                .mapToLong(entry -> -entry.occurredAt().toEpochMilli())
                .toArray();
        free = new int[times.length + 1];
        here = new int[times.length + 1];
        for (int i = 0; i < times.length; i++) {
            var entry = newestFirst.get(i);
            free[i + 1] = free[i] + (entry.mode() == EntryMode.FREE ? 1 : 0);
            here[i + 1] = here[i] + (entry.locationId().equals(Tap.HERE) ? 1 : 0);
        }
    }

    /** How many since then, that instant included. */
    int all(long since) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= -since) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int free(long since) {
        return free[all(since)];
    }

    int here(long since) {
        return here[all(since)];
    }
}
