package org.tapgate.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void amounts_of_one_currency_add_up() {
        assertThat(new Money(2500, "EUR").plus(new Money(-500, "EUR"))).isEqualTo(new Money(2000, "EUR"));
        assertThat(new Money(1500, "JPY").times(3)).isEqualTo(new Money(4500, "JPY"));
    }

    @Test
    void two_currencies_never_mix() {
        assertThatThrownBy(() -> new Money(1, "EUR").plus(new Money(1, "PLN")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_overflow_is_an_error() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, "EUR").times(2)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "E1R"})
    void a_currency_is_three_capital_letters(String text) {
        assertThatThrownBy(() -> new Money(1, text)).isInstanceOf(IllegalArgumentException.class);
    }
}
