package org.tapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    @Test
    void a_sane_request_id_is_kept() {
        assertThat(Correlation.idFrom("till-7.4_a")).isEqualTo("till-7.4_a");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a b", "x\ny", "<script>"})
    void any_other_is_replaced_by_a_new_one(String sent) {
        assertThat(Ids.parse(Correlation.idFrom(sent))).isPresent();
    }

    @Test
    void the_mark_ends_with_the_work() {
        try (var ignored = Correlation.begin("r1")) {
            assertThat(Correlation.current()).contains("r1");
        }
        assertThat(Correlation.current()).isEmpty();
    }
}
