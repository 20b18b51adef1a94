package org.tapgate.fx;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rates at hand, to convert by: access-control.md section 6. A day's own rate goes before its inverse, that before a cross
 * by the base that comes first in the alphabet, and any of them before those of an earlier day. Immutable.
 */
public final class FxTable {

    /** Without any rate. */
    public static final FxTable EMPTY = new FxTable(List.of());

    /** How many days before the wanted one a rate may be. */
    public static final int OLDEST_DAYS = 7;

    private final Map<LocalDate, Map<String, Map<String, FxRate>>> byDayAndBase = new HashMap<>();

    /** A table of these rates, at most one of a pair and day. */
    public FxTable(Collection<FxRate> rates) {
        for (FxRate rate : rates) {
            byDayAndBase
                    .computeIfAbsent(rate.date(), unused -> new TreeMap<>())
                    .computeIfAbsent(rate.base(), unused -> new HashMap<>())
                    .put(rate.quote(), rate);
        }
    }

    /** All rates of the table, in no particular order. */
    public List<FxRate> rates() {
        return byDayAndBase.values().stream()
                .flatMap(bases -> bases.values().stream())
                .flatMap(quotes -> quotes.values().stream())
                .toList();
    }

    /** The conversion of that day, or of the last earlier day that has one; empty when that is more than 7 days ago. */
    public Optional<FxConversion> find(String from, String to, LocalDate day) {
        if (from.equals(to)) {
            return Optional.of(new FxConversion(Fraction.ONE, day, List.of()));
        }
        for (int back = 0; back <= OLDEST_DAYS; back++) {
            var found = of(from, to, day.minusDays(back));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<FxConversion> of(String from, String to, LocalDate day) {
        var straight = rate(day, from, to);
        if (straight != null) {
            return Optional.of(new FxConversion(Fraction.of(straight.rate()), day, List.of(straight)));
        }
        var inverse = rate(day, to, from);
        if (inverse != null) {
            var factor = Fraction.of(inverse.rate()).inverse();
            return Optional.of(new FxConversion(factor, day, List.of(inverse)));
        }
        return cross(from, to, day);
    }

    private Optional<FxConversion> cross(String from, String to, LocalDate day) {
        for (String base : byDayAndBase.getOrDefault(day, Map.of()).keySet()) {
            var source = rate(day, base, from);
            var target = rate(day, base, to);
            if (source != null && target != null) {
                var factor = Fraction.of(target.rate())
                        .times(Fraction.of(source.rate()).inverse());
                return Optional.of(new FxConversion(factor, day, List.of(source, target)));
            }
        }
        return Optional.empty();
    }

    private FxRate rate(LocalDate day, String base, String quote) {
        return byDayAndBase
                .getOrDefault(day, Map.of())
                .getOrDefault(base, Map.of())
                .get(quote);
    }
}
