package org.tapgate.offline;

import java.time.Duration;
import java.util.List;
import org.tapgate.access.OfflineRange;

/**
 * The cards that one terminal may let in free while offline.
 *
 * @param version changes with the content, and with nothing else
 * @param ranges in order and without overlap
 */
public record BinRangeList(String version, List<OfflineRange> ranges) {

    /** How long a terminal may use a list after it asked for it (access-control.md section 10). */
    public static final Duration GOOD_FOR = Duration.ofHours(24);

    /** Copies the ranges. */
    public BinRangeList {
        ranges = List.copyOf(ranges);
    }

    /** A list with the version of its content. */
    public static BinRangeList of(List<OfflineRange> ranges) {
        var lines = ranges.stream()
                .map(range -> range.numbers().low() + "-" + range.numbers().high() + " " + range.service() + " "
                        + range.maxGuests());
        return new BinRangeList(ListVersion.of(lines), ranges);
    }
}
