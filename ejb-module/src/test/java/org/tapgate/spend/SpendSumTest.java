package org.tapgate.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.spend.Statements.NOW;
import static org.tapgate.spend.Statements.purchase;
import static org.tapgate.spend.Statements.refund;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tapgate.fx.FxRate;
import org.tapgate.money.Money;
import org.tapgate.spend.CardTransaction.Kind;
import org.tapgate.spend.SpendLine.Basis;

class SpendSumTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static final Instant YESTERDAY = Instant.parse("2026-11-20T18:00:00Z");

    private static SpendTarget target(String currency, String... mccs) {
        return new SpendTarget(
                new Money(10_000, currency), new MccList(List.of(mccs)), NOW.minus(Duration.ofDays(30)), NOW);
    }

    private static SpendSum sum(SpendStatement statement, String currency, String... mccs) {
        return SpendSum.of(statement, target(currency, mccs));
    }

    private static FxRate rate(LocalDate day, String base, String quote, String rate) {
        return new FxRate(day, base, quote, new BigDecimal(rate));
    }

    @Test
    void purchases_add_up_and_refunds_take_off() {
        var statement = Statements.live(
                purchase(YESTERDAY, "5812", 9_000, "EUR"),
                purchase(YESTERDAY, "5941", 3_000, "EUR"),
                refund(YESTERDAY, "5812", 2_000, "EUR"));

        assertThat(sum(statement, "EUR").total()).isEqualTo(new Money(10_000, "EUR"));
        assertThat(sum(statement, "EUR").reaches(new Money(10_000, "EUR"))).isTrue();
        assertThat(sum(statement, "EUR").reaches(new Money(10_001, "EUR"))).isFalse();
    }

    @Test
    void more_given_back_than_spent_is_nothing() {
        var statement = Statements.live(refund(YESTERDAY, "5812", 2_000, "EUR"));

        assertThat(sum(statement, "EUR").total()).isEqualTo(Money.zero("EUR"));
    }

    @Test
    void a_sum_beyond_64_bits_is_as_much_as_there_is() {
        var most = purchase(YESTERDAY, "5812", Long.MAX_VALUE, "EUR");

        assertThat(sum(Statements.live(most, most), "EUR").total()).isEqualTo(new Money(Long.MAX_VALUE, "EUR"));
    }

    @Test
    void only_listed_categories_count_and_a_refund_needs_one_too() {
        var statement = Statements.live(
                purchase(YESTERDAY, "5939", 1, "EUR"),
                purchase(YESTERDAY, "5940", 10, "EUR"),
                purchase(YESTERDAY, "5941", 100, "EUR"),
                purchase(YESTERDAY, "5942", 1_000, "EUR"),
                purchase(YESTERDAY, "5812", 10_000, "EUR"),
                refund(YESTERDAY, "4111", 5, "EUR"));

        assertThat(sum(statement, "EUR", "5940-5941", "5812").total().amount()).isEqualTo(10_110);
    }

    @Test
    void cash_never_counts_even_when_it_is_listed() {
        var statement = Statements.live(purchase(YESTERDAY, "6011", 500, "EUR"));

        assertThat(sum(statement, "EUR", "6011").lines()).isEmpty();
    }

    @Test
    void the_window_includes_both_of_its_ends() {
        var first = NOW.minus(Duration.ofDays(30));
        var statement = Statements.live(
                purchase(first.minusNanos(1), "5812", 1, "EUR"),
                purchase(first, "5812", 10, "EUR"),
                purchase(NOW, "5812", 100, "EUR"),
                purchase(NOW.plusNanos(1), "5812", 1_000, "EUR"));

        assertThat(sum(statement, "EUR").total().amount()).isEqualTo(110);
    }

    @Test
    void the_purchase_goes_before_the_billing_and_that_before_a_conversion() {
        var both =
                new CardTransaction("a", Kind.PURCHASE, YESTERDAY, "5812", new Money(100, "USD"), new Money(90, "EUR"));
        var statement = Statements.with(List.of(rate(DAY, "EUR", "PLN", "4")), both);

        assertThat(sum(statement, "USD").total().amount()).isEqualTo(100);
        assertThat(sum(statement, "EUR").lines().get(0).basis()).isEqualTo(Basis.BILLING);
        assertThat(sum(statement, "PLN").total().amount())
                .as("the billing amount")
                .isEqualTo(360);
    }

    @Test
    void minor_units_of_the_currencies_are_respected() {
        var statement = Statements.with(
                List.of(rate(DAY, "EUR", "JPY", "160")),
                purchase(YESTERDAY, "5812", 1_600, "JPY"),
                purchase(YESTERDAY, "5812", 150, "EUR"));

        assertThat(sum(statement, "EUR").total().amount()).isEqualTo(1_150);
        assertThat(sum(statement, "JPY").total().amount()).isEqualTo(1_840);
    }

    @Test
    void thirds_are_added_before_anything_is_rounded() {
        var cent = purchase(YESTERDAY, "5812", 1, "PLN");
        var statement = Statements.with(List.of(rate(DAY, "EUR", "PLN", "6")), cent, cent, cent);

        assertThat(sum(statement, "EUR").total().amount()).as("half a cent, up").isEqualTo(1);
    }

    @Test
    void without_a_rate_a_transaction_is_left_out_and_said_so() {
        var statement = Statements.with(
                List.of(rate(DAY.minusDays(8), "EUR", "USD", "1.1")),
                purchase(YESTERDAY, "5812", 700, "USD"),
                purchase(YESTERDAY, "5812", 300, "EUR"));

        assertThat(sum(statement, "EUR").total().amount()).isEqualTo(300);
        assertThat(sum(statement, "EUR").missingRates()).isEqualTo(1);
    }

    @Test
    void sums_agree_with_a_plain_reading_of_the_specification() {
        Map<Basis, Integer> met = new EnumMap<>(Basis.class);
        for (int seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var statement =
                    RandomSpending.statement(random, NOW, Statements.live().need());
            var currency = List.of("EUR", "USD", "PLN", "JPY").get(random.nextInt(4));
            var mccs = random.nextBoolean() ? List.<String>of() : List.of("5811-5812", "6011");
            var target = new SpendTarget(new Money(1, currency), new MccList(mccs), NOW.minus(Duration.ofDays(2)), NOW);

            var sum = SpendSum.of(statement, target);

            assertThat(BigInteger.valueOf(sum.total().amount()))
                    .as("seed %d", seed)
                    .isEqualTo(PlainSpending.minorUnits(statement, currency, mccs, target.from(), target.to()));
            sum.lines().forEach(line -> met.merge(line.basis(), 1, Integer::sum));
        }
        assertThat(met).as("every basis is met").containsOnlyKeys(Basis.values());
    }
}
