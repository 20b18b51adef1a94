package org.tapgate.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({"12,2,1200", "'12,5',2,1250", "' 12.55 ',2,1255", "300,0,300", "300.0,0,300", "1.234,3,1234"})
    void units_are_turned_into_minor_units(String typed, int digits, long minor) {
        assertThat(Units.minor(typed, digits)).contains(minor);
    }

    @ParameterizedTest
    @CsvSource({"12.555,2", "1.5,0", "twelve,2", "-1,2", "1e3,2", "'',2", "1234567890123,2"})
    void what_is_no_amount_is_none(String typed, int digits) {
        assertThat(Units.minor(typed, digits)).isEmpty();
    }
}
