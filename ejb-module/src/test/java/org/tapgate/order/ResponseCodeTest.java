package org.tapgate.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.order.ResponseCode.Category;

class ResponseCodeTest {

    @ParameterizedTest
    @CsvSource({
        "00, APPROVED",
        "85, APPROVED",
        "10, SOFT_DECLINE",
        "51, SOFT_DECLINE",
        "05, SOFT_DECLINE",
        "91, SOFT_DECLINE",
        "43, HARD_DECLINE",
        "54, HARD_DECLINE",
        "30, TECHNICAL",
        "1A, SOFT_DECLINE"
    })
    void every_code_has_a_category(String code, Category category) {
        assertThat(new ResponseCode(code).category()).isEqualTo(category);
    }

    @Test
    void other_texts_are_no_codes() {
        assertThatThrownBy(() -> new ResponseCode("000")).isInstanceOf(IllegalArgumentException.class);
    }
}
