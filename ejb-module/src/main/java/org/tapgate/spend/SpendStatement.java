package org.tapgate.spend;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tapgate.fx.FxTable;

/**
 * What is known of a card's spending, with all that is needed to judge it.
 *
 * @param source where it is from
 * @param asOf when the source gave it; null when it gave nothing
 * @param need what was asked for
 * @param transactions in no particular order
 * @param rates to convert by
 * @param minorUnits digits after the decimal point by currency, of all currencies that occur
 * @param policy of the installation
 */
public record SpendStatement(
        Source source,
        Instant asOf,
        SpendNeed need,
        List<CardTransaction> transactions,
        FxTable rates,
        Map<String, Integer> minorUnits,
        SpendPolicy policy) {

    /** Where a statement is from. */
    public enum Source {
        /** The MRS answered just now. */
        LIVE,
        /** The MRS does not answer; this is what it answered before. */
        CACHED,
        /** The MRS does not answer, and nothing is kept that would serve. */
        UNAVAILABLE
    }

    /** Copies the collections. */
    public SpendStatement {
        transactions = List.copyOf(transactions);
        minorUnits = Map.copyOf(minorUnits);
    }

    /** A statement without a source. */
    public static SpendStatement unavailable(SpendNeed need, SpendPolicy policy) {
        return new SpendStatement(Source.UNAVAILABLE, null, need, List.of(), FxTable.EMPTY, Map.of(), policy);
    }

    /** Whether it answers this question too. */
    public boolean answers(SpendNeed asked) {
        return need.covers(asked);
    }

    /** Whether there is anything to judge by. */
    public boolean isAvailable() {
        return source != Source.UNAVAILABLE;
    }
}
