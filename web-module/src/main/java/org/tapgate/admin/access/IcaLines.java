package org.tapgate.admin.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tapgate.access.BinRange;
import org.tapgate.access.IcaCriterion;

/** Issuing members as lines: {@code 1234} alone, or {@code 1234: 543210-543219, 535310} with ranges of card numbers. */
final class IcaLines {

    private IcaLines() {}

    /** The lines of these members. */
    static String of(List<IcaCriterion> icas) {
        return icas.stream().map(IcaLines::line).collect(Collectors.joining("\n"));
    }

    /** The members in these lines; null is none. */
    static List<IcaCriterion> read(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(IcaLines::criterion)
                        .toList();
    }

    private static String line(IcaCriterion criterion) {
        var ranges = criterion.binRanges().stream()
                .map(range -> range.low().equals(range.high()) ? range.low() : range.low() + "-" + range.high())
                .collect(Collectors.joining(", "));
        return ranges.isEmpty() ? criterion.ica() : criterion.ica() + ": " + ranges;
    }

    private static IcaCriterion criterion(String line) {
        var parts = line.split(":", 2);
        var ranges = parts.length == 1 ? "" : parts[1];
        return new IcaCriterion(
                parts[0].strip(),
                Arrays.stream(ranges.split(","))
                        .map(String::strip)
                        .filter(range -> !range.isEmpty())
                        .map(IcaLines::range)
                        .toList());
    }

    private static BinRange range(String range) {
        var ends = range.split("-", 2);
        return new BinRange(ends[0].strip(), ends[ends.length - 1].strip());
    }
}
