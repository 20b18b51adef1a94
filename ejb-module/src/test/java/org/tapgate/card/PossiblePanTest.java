package org.tapgate.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossiblePanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5432101234597899",
                "x5432101234597899y",
                "no 5432101234597899.",
                "5432 1012 3459 7899",
                "5432-1012-3459-7899",
                "3782 822463 10005",
                "378282246310005",
                "135412345678903",
                "54321012345978995432101234597899 5432101234597899"
            })
    void a_number_is_found_wherever_it_stands(String text) {
        assertThat(PossiblePan.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T1-000042",
                "5432101234597898",
                "000000000000",
                "000000000042",
                "1763778000002",
                "1763778000000006",
                "00000000000000000000",
                "2026-11-21T10:00:00Z",
                "0198c0de-0000-7000-8000-000000000000",
                "5f0c1d0a000000000000006a"
            })
    void names_and_digests_are_none(String text) {
        assertThat(PossiblePan.isIn(text)).isFalse();
    }

    @Test
    void nothing_holds_no_number() {
        assertThat(PossiblePan.isIn(null)).isFalse();
    }
}
