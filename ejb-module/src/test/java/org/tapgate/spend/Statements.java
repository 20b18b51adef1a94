package org.tapgate.spend;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapgate.fx.FxRate;
import org.tapgate.fx.FxTable;
import org.tapgate.money.Money;
import org.tapgate.spend.CardTransaction.Kind;

/** Statements for tests: complete from the beginning of time, in euro, dollars, zloty and yen. */
public final class Statements {

    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    public static final SpendPolicy POLICY = new SpendPolicy(new MccList(List.of("6010-6012")), false);

    private static final SpendNeed ALL = new SpendNeed(Instant.EPOCH, Set.of("EUR", "USD", "PLN", "JPY"));

    private static final Map<String, Integer> MINOR_UNITS = Map.of("EUR", 2, "USD", 2, "PLN", 2, "JPY", 0);

    private Statements() {}

    public static SpendStatement live(CardTransaction... transactions) {
        return with(List.of(), transactions);
    }

    public static SpendStatement with(List<FxRate> rates, CardTransaction... transactions) {
        return new SpendStatement(
                SpendStatement.Source.LIVE,
                NOW,
                ALL,
                Arrays.asList(transactions),
                new FxTable(rates),
                MINOR_UNITS,
                POLICY);
    }

    public static SpendStatement unavailable() {
        return SpendStatement.unavailable(ALL, POLICY);
    }

    public static CardTransaction purchase(Instant at, String mcc, long amount, String currency) {
        return new CardTransaction("t", Kind.PURCHASE, at, mcc, new Money(amount, currency), null);
    }

    public static CardTransaction refund(Instant at, String mcc, long amount, String currency) {
        return new CardTransaction("t", Kind.REFUND, at, mcc, new Money(amount, currency), null);
    }
}
