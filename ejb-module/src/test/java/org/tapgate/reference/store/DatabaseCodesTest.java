package org.tapgate.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.Sql;

class DatabaseCodesTest {

    private final DataSource database = Database.fresh();

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private final DatabaseCodes codes = new DatabaseCodes(new Sql(database), () -> now);

    @Test
    void every_country_that_java_knows_is_on_the_list() {
        assertThat(Locale.getISOCountries())
                .hasSize(249)
                .allMatch(alpha2 -> codes.isCountry(new Locale("", alpha2).getISO3Country()));
        assertThat(Database.number(database, "select count(*) from country")).isEqualTo(249);
    }

    /** Where they differ the table is right: Java 17 has not heard of the euro in Bulgaria, for one. */
    @ParameterizedTest
    @CsvSource({"EUR", "PLN", "JPY", "GBP", "USD", "CHF", "KWD", "XCG", "ZWG", "SLE"})
    void currencies_have_the_minor_units_that_java_knows(String currency) throws SQLException {
        assertThat(codes.isCurrency(currency)).isTrue();
        var digits = Database.number(database, "select minor_units from currency where alpha3 = '" + currency + "'");
        assertThat(digits).isEqualTo(Currency.getInstance(currency).getDefaultFractionDigits());
        assertThat(codes.numericCode(currency))
                .contains(Currency.getInstance(currency).getNumericCodeAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BGN", "HRK", "XXX", "XTS", "XAU", "EURO", "eur", ""})
    void what_is_no_currency_today_is_refused(String code) {
        assertThat(codes.isCurrency(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5812, true", "3050, true", "6011, true", "0000, false", "9999, false", "581, false"})
    void merchant_categories_are_known(String code, boolean known) {
        assertThat(codes.isMcc(code)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"MCG, true", "MPL, true", "WBE, true", "QQQ, false", "mcg, false", "'', false"})
    void card_products_are_known(String code, boolean known) {
        assertThat(codes.isCardProduct(code)).isEqualTo(known);
    }

    @Test
    void runs_of_categories_do_not_overlap() {
        assertThat(Database.number(database, """
                        select count(*) from merchant_category a join merchant_category b
                        on a.low < b.low and b.low <= a.high
                        """)).isZero();
    }

    @Test
    void a_code_added_to_the_table_is_known_within_a_minute() throws SQLException {
        assertThat(codes.isCurrency("XQQ")).isFalse();
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute(
                    "insert into currency (alpha3, numeric3, minor_units, name) values ('XQQ', '899', 2, 'New')");
        }

        assertThat(codes.isCurrency("XQQ")).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(codes.isCurrency("XQQ")).isTrue();
        assertThat(codes.numericCode("XQQ")).contains("899");
    }
}
