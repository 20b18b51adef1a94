package org.tapgate.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tapgate.money.Money;

class MoneyTextTest {

    @Test
    void a_language_says_where_the_sign_and_the_separators_are() {
        assertThat(MoneyText.of(new Money(123_456, "EUR"), 2, Locale.UK)).isEqualTo("€1,234.56");
        assertThat(plain(MoneyText.of(new Money(123_456, "EUR"), 2, Locale.ITALY)))
                .isEqualTo("1.234,56 €");
        assertThat(MoneyText.of(new Money(1_500, "JPY"), 0, Locale.UK)).isEqualTo("JP¥1,500");
    }

    @Test
    void a_currency_that_java_does_not_know_has_its_code_and_its_digits() {
        assertThat(MoneyText.of(new Money(-12_345, "XQQ"), 3, Locale.UK)).isEqualTo("-XQQ12.345");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
