package org.tapgate.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"cvv", "first6", "card_number", "readMethod"})
    void what_looks_like_a_name_is_shown(String name) {
        assertThat(SentName.shown(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5432101234567892", "pan5432101234567892", "", "<script>", "a b"})
    void anything_else_is_not(String name) {
        assertThat(SentName.shown(name)).isEqualTo("(a name that is not shown)");
    }
}
