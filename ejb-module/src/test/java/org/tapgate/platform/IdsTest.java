package org.tapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void identifiers_are_version_7_and_rise() {
        var ids = Stream.generate(Ids::next).limit(1_000).toList();

        assertThat(ids).allMatch(id -> id.version() == 7).doesNotHaveDuplicates();
        assertThat(ids.stream().map(Object::toString)).isSorted();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "0198-1-1-1-1", "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz"})
    void anything_else_is_no_identifier(String text) {
        assertThat(Ids.parse(text)).isEmpty();
    }
}
