package org.tapgate.spend.boundary;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapgate.fx.DaySpan;
import org.tapgate.fx.FxRateRegister;
import org.tapgate.fx.FxTable;
import org.tapgate.reference.StandardCodes;
import org.tapgate.spend.CardTransaction;

/**
 * What has to be converted in a statement. Most have nothing, and then no rates are read.
 *
 * @param targets currencies of the rulesets
 * @param transactions of the statement
 */
record Conversions(Set<String> targets, List<CardTransaction> transactions) {

    FxTable table(FxRateRegister rates) {
        var foreign = transactions.stream().filter(this::isForeign).toList();
        if (foreign.isEmpty()) {
            return FxTable.EMPTY;
        }
        var days = foreign.stream().map(Conversions::day).sorted().toList();
        return rates.table(currencies(), new DaySpan(days.get(0), days.get(days.size() - 1)));
    }

    private boolean isForeign(CardTransaction transaction) {
        return targets.stream()
                .anyMatch(target -> !transaction.amount().currency().equals(target)
                        && !transaction.billed().currency().equals(target));
    }

    private static LocalDate day(CardTransaction transaction) {
        return transaction.at().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private Set<String> currencies() {
        var all = new HashSet<>(targets);
        transactions.forEach(transaction -> all.add(transaction.billed().currency()));
        return all;
    }

    /** A currency that is none has no rate either, so that nobody asks for its minor units. */
    Map<String, Integer> minorUnits(StandardCodes codes) {
        var units = new HashMap<String, Integer>();
        currencies().forEach(it -> codes.minorUnits(it).ifPresent(digits -> units.put(it, digits)));
        return units;
    }
}
