package org.tapgate.spend;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.tapgate.fx.FxRate;
import org.tapgate.fx.FxTable;
import org.tapgate.money.Money;
import org.tapgate.spend.CardTransaction.Kind;
import org.tapgate.spend.SpendStatement.Source;

/**
 * Statements in a world so small that everything meets: four currencies, few categories, rates on some days only and of
 * few digits, so that thirds and halves of minor units are common.
 */
public final class RandomSpending {

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "PLN", "JPY");

    private static final Map<String, Integer> MINOR_UNITS = Map.of("EUR", 2, "USD", 2, "PLN", 2, "JPY", 0);

    private static final List<String> MCCS = List.of("5811", "5812", "5941", "6011", "4829");

    private static final SpendPolicy POLICY = new SpendPolicy(new MccList(List.of("6010-6012", "4829")), false);

    private RandomSpending() {}

    public static SpendStatement statement(Random random, Instant now, SpendNeed need) {
        var transactions = IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> transaction(random, now))
                .toList();
        var source = random.nextInt(4) == 0 ? Source.CACHED : Source.LIVE;
        return new SpendStatement(source, now, need, transactions, rates(random, now), MINOR_UNITS, POLICY);
    }

    private static CardTransaction transaction(Random random, Instant now) {
        var kind = random.nextInt(4) == 0 ? Kind.REFUND : Kind.PURCHASE;
        var at = now.minus(Duration.ofHours(random.nextInt(24 * 4) - 1));
        var billing = random.nextInt(3) == 0 ? money(random) : null;
        return new CardTransaction("t", kind, at, pick(random, MCCS), money(random), billing);
    }

    private static Money money(Random random) {
        return new Money(random.nextInt(400), pick(random, CURRENCIES));
    }

    private static FxTable rates(Random random, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var rates = new HashMap<String, FxRate>();
        for (int i = random.nextInt(12); i > 0; i--) {
            var base = pick(random, CURRENCIES);
            var quote = pick(random, CURRENCIES);
            var day = today.minusDays(random.nextInt(14));
            if (!base.equals(quote)) {
                var rate = BigDecimal.valueOf(1 + random.nextInt(60), random.nextInt(3));
                rates.put(base + quote + day, new FxRate(day, base, quote, rate));
            }
        }
        return new FxTable(rates.values());
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
