package org.tapgate.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FxTableTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static FxRate rate(int daysAgo, String base, String quote, String rate) {
        return new FxRate(DAY.minusDays(daysAgo), base, quote, new BigDecimal(rate));
    }

    private static Fraction fraction(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    @Test
    void a_currency_is_worth_itself() {
        assertThat(FxTable.EMPTY.find("EUR", "EUR", DAY))
                .hasValueSatisfying(found -> assertThat(found.factor()).isEqualTo(Fraction.ONE));
    }

    @Test
    void a_rate_goes_straight_before_it_goes_backwards() {
        var table = new FxTable(List.of(rate(0, "EUR", "USD", "1.25"), rate(0, "USD", "EUR", "0.9")));

        assertThat(table.find("EUR", "USD", DAY).orElseThrow().factor()).isEqualTo(fraction(5, 4));
        assertThat(table.find("USD", "EUR", DAY).orElseThrow().factor()).isEqualTo(fraction(9, 10));
    }

    @Test
    void the_inverse_is_exact() {
        var table = new FxTable(List.of(rate(0, "EUR", "PLN", "3")));

        assertThat(table.find("PLN", "EUR", DAY).orElseThrow().factor()).isEqualTo(fraction(1, 3));
    }

    @Test
    void a_cross_goes_by_the_first_common_base_of_the_day() {
        var table = new FxTable(List.of(
                rate(0, "GBP", "USD", "9"),
                rate(0, "GBP", "PLN", "9"),
                rate(0, "EUR", "USD", "1.2"),
                rate(0, "EUR", "PLN", "4.2")));

        var found = table.find("USD", "PLN", DAY).orElseThrow();

        assertThat(found.factor()).isEqualTo(fraction(7, 2));
        assertThat(found.rates()).extracting(FxRate::base).containsOnly("EUR");
    }

    @Test
    void both_legs_of_a_cross_are_of_one_day() {
        var table = new FxTable(List.of(rate(0, "EUR", "USD", "1.2"), rate(1, "EUR", "PLN", "4.2")));

        assertThat(table.find("USD", "PLN", DAY)).isEmpty();
    }

    @Test
    void the_last_earlier_day_serves_up_to_seven_days_back() {
        var table = new FxTable(
                List.of(rate(9, "EUR", "USD", "1.1"), rate(7, "EUR", "USD", "1.2"), rate(-1, "EUR", "USD", "1.3")));

        assertThat(table.find("EUR", "USD", DAY).orElseThrow().date()).isEqualTo(DAY.minusDays(7));
        assertThat(table.find("EUR", "USD", DAY.minusDays(1)).orElseThrow().date())
                .isEqualTo(DAY.minusDays(7));
        assertThat(table.find("EUR", "USD", DAY.minusDays(20))).isEmpty();
        assertThat(new FxTable(List.of(rate(8, "EUR", "USD", "1.1"))).find("EUR", "USD", DAY))
                .isEmpty();
    }

    @Test
    void halves_round_away_from_zero() {
        assertThat(fraction(5, 2).rounded()).isEqualTo(3);
        assertThat(fraction(-5, 2).rounded()).isEqualTo(-3);
        assertThat(fraction(7, 3).rounded()).isEqualTo(2);
        assertThat(Fraction.of(new BigDecimal("1E+2")).rounded()).isEqualTo(100);
    }
}
