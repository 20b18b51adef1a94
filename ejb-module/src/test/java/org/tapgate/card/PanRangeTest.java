package org.tapgate.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanRangeTest {

    @ParameterizedTest
    @CsvSource({
        "543210, 543219, true",
        "543210, 543210, true",
        "54321012, 54321012, true",
        "5432101234597899000, 5432101234597899000, true",
        "543211, 543219, false",
        "500000, 543209, false",
        "5432101234597899001, 543211, false",
    })
    void both_ends_are_padded_to_19_digits(String low, String high, boolean contains) {
        var pan = Pan.parse("5432101234597899").orElseThrow();

        assertThat(PanRange.between(low, high).contains(pan)).isEqualTo(contains);
    }

    @Test
    void the_highest_numbers_do_not_overflow() {
        var top = PanRange.between("999999", "9999999999999999999");

        assertThat(top.from()).isLessThan(top.to());
        assertThat(PanRange.ALL.to()).isEqualTo(top.to());
        assertThat(top.contains(Pan.parse("9999999999999999998").orElseThrow())).isTrue();
        assertThat(top).isLessThan(PanRange.ALL);
    }

    @ParameterizedTest
    @CsvSource({"54321, 543219", "543210, 54321", "543219, 543210", "54321x, 543219", ", 543219"})
    void ends_that_are_no_prefixes_or_reversed_are_an_error(String low, String high) {
        assertThatThrownBy(() -> PanRange.between(low, high)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overlapping_ranges_become_one() {
        var merged = PanRange.disjoint(List.of(
                PanRange.between("543215", "543219"),
                PanRange.between("400000", "400000"),
                PanRange.between("543210", "543216"),
                PanRange.between("543212", "543213")));

        assertThat(merged).containsExactly(PanRange.between("400000", "400000"), PanRange.between("543210", "543219"));
    }
}
