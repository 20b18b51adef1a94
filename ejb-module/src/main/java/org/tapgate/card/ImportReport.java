package org.tapgate.card;

import java.util.Collection;
import java.util.List;

/**
 * What bringing in a file of account ranges did.
 *
 * @param lines ranges in the file
 * @param created how many of them were not there
 * @param replaced how many were there, by their ends, with other contents
 * @param unchanged how many were there just so
 * @param overlaps pairs with numbers in common, the first ones by card number
 * @param overlapsComplete false when there are more such pairs than are listed
 */
public record ImportReport(
        int lines, int created, int replaced, int unchanged, List<RangeOverlap> overlaps, boolean overlapsComplete) {

    /** The most pairs that are listed. */
    static final int MOST_OVERLAPS = 200;

    /** Copies the list. */
    public ImportReport {
        overlaps = List.copyOf(overlaps);
    }

    /**
     * Puts the report together.
     *
     * @param stored all ranges as they are now
     */
    public static ImportReport of(List<ImportLine> lines, MergeCount count, Collection<AccountRange> stored) {
        var overlaps = RangeOverlaps.find(lines, stored, MOST_OVERLAPS + 1);
        return new ImportReport(
                lines.size(),
                count.created(),
                count.replaced(),
                lines.size() - count.created() - count.replaced(),
                overlaps.subList(0, Math.min(overlaps.size(), MOST_OVERLAPS)),
                overlaps.size() <= MOST_OVERLAPS);
    }
}
