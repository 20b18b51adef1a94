package org.tapgate.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void separates_cells_with_commas_and_leaves_absent_ones_empty() {
        assertThat(CsvLine.of(Arrays.asList("a", null, 7, true))).isEqualTo("a,,7,true\r\n");
    }

    @Test
    void quotes_what_would_end_a_cell() {
        assertThat(CsvLine.of(List.of("a,b", "c\"d", "e\nf"))).isEqualTo("\"a,b\",\"c\"\"d\",\"e\nf\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void keeps_texts_from_being_run_as_formulas(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void leaves_numbers_below_zero_as_they_are() {
        assertThat(CsvLine.of(List.of(-5))).isEqualTo("-5\r\n");
    }
}
