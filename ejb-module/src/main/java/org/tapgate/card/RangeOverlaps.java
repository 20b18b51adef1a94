package org.tapgate.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the ranges of a file that have numbers in common with each other or with stored ones. */
final class RangeOverlaps {

    private final int most;

    private final List<RangeOverlap> found = new ArrayList<>();

    private RangeOverlaps(int most) {
        this.most = most;
    }

    /**
     * Every such pair once, in the order of card numbers, but no more than so many.
     *
     * @param lines ranges of the file, no two with the same ends
     * @param stored all ranges as they are after the file was brought in
     */
    static List<RangeOverlap> find(List<ImportLine> lines, Collection<AccountRange> stored, int most) {
        var byEnds = new HashMap<PanRange, Long>();
        lines.forEach(line -> byEnds.put(line.range().numbers(), line.number()));
        var overlaps = new RangeOverlaps(most);
        overlaps.sweep(stored.stream()
                .map(range -> Placed.of(range, byEnds))
                .sorted(Comparator.comparingLong(placed -> placed.numbers().from()))
                .toList());
        return List.copyOf(overlaps.found);
    }

    /** Goes through all ranges by their start, with those at hand that have not ended yet. */
    private void sweep(List<Placed> all) {
        var open = new ArrayList<Placed>();
        for (Placed next : all) {
            open.removeIf(before -> before.numbers().to() < next.numbers().from());
            for (Placed before : open) {
                compare(before, next);
                if (found.size() == most) {
                    return;
                }
            }
            open.add(next);
        }
    }

    private void compare(Placed before, Placed next) {
        if (next.line() != null) {
            found.add(overlap(next, before));
        } else if (before.line() != null) {
            found.add(overlap(before, next));
        }
    }

    private static RangeOverlap overlap(Placed imported, Placed other) {
        return new RangeOverlap(
                imported.line(),
                imported.range(),
                other.range(),
                RangeOverlap.Relation.of(imported.numbers(), other.numbers()));
    }

    /** A range with its numbers and, when it is of the file, its line. */
    private record Placed(AccountRange range, PanRange numbers, Long line) {

        static Placed of(AccountRange range, Map<PanRange, Long> lines) {
            var numbers = range.numbers();
            return new Placed(range, numbers, lines.get(numbers));
        }
    }
}
