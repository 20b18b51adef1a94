package org.tapgate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static final Validity ALWAYS = new Validity(null, null);

    private final CodeLists lists = new CodeLists(
            Map.of("POL", ALWAYS),
            Map.of("BGN", new Currency(new Validity(null, LocalDate.parse("2026-01-01")), "975", 2)),
            Map.of("3000", new CategoryRun("3350", ALWAYS), "5812", new CategoryRun("5812", ALWAYS)),
            Map.of("MCG", ALWAYS));

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false"})
    void a_code_is_valid_up_to_the_day_before_it_is_withdrawn(LocalDate day, boolean valid) {
        assertThat(lists.isCurrency("BGN", day)).isEqualTo(valid);
    }

    @Test
    void a_withdrawn_currency_keeps_its_minor_units() {
        assertThat(lists.minorUnits("BGN")).hasValue(2);
        assertThat(lists.minorUnits("XXX")).isEmpty();
        assertThat(lists.minorUnits(null)).isEmpty();
    }

    @Test
    void a_withdrawn_currency_keeps_its_number() {
        assertThat(lists.numericCode("BGN")).contains("975");
        assertThat(lists.numericCode("XXX")).isEmpty();
        assertThat(lists.numericCode(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2999, false", "3000, true", "3350, true", "3351, false", "5812, true", "5813, false", "58120, false"})
    void a_category_lies_in_a_run_of_codes(String code, boolean known) {
        assertThat(lists.isMcc(code, TODAY)).isEqualTo(known);
    }

    @Test
    void nothing_and_anything_else_is_on_no_list() {
        assertThat(lists.isCountry(null, TODAY)).isFalse();
        assertThat(lists.isCountry("pol", TODAY)).isFalse();
        assertThat(lists.isCurrency(null, TODAY)).isFalse();
        assertThat(lists.isMcc(null, TODAY)).isFalse();
        assertThat(lists.isMcc("abcd", TODAY)).isFalse();
        assertThat(lists.isCardProduct(null, TODAY)).isFalse();
        assertThat(lists.isCardProduct("mcg", TODAY)).isFalse();
    }
}
