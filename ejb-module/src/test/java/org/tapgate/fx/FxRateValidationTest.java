package org.tapgate.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.platform.Fault;
import org.tapgate.reference.FewCodes;

class FxRateValidationTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void everything_wrong_is_told_at_once() {
        var rate = new FxRate(null, "XXX", null, BigDecimal.ZERO);

        assertThat(FxRateValidation.faults(rate, new FewCodes()))
                .extracting(Fault::field)
                .containsExactly("date", "base", "quote", "rate");
    }

    @Test
    void a_currency_has_no_rate_in_itself() {
        assertThat(FxRateValidation.faults(new FxRate(DAY, "EUR", "EUR", BigDecimal.ONE), new FewCodes()))
                .extracting(Fault::field)
                .containsExactly("quote");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0832, true",
        "0.000000000001, true",
        "999999999, true",
        "1000000000, false",
        "0.0000000000001, false",
        "-1, false",
        "0, false",
        "1E+999999999, false",
        "1E-999999999, false"
    })
    void a_rate_is_a_number_of_bearable_length(BigDecimal rate, boolean good) {
        assertThat(FxRateValidation.isRate(rate)).isEqualTo(good);
    }
}
