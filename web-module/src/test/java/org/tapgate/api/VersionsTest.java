package org.tapgate.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void a_strong_tag_is_a_version() {
        assertThat(Versions.expected("\"3\"")).contains(3L);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*"})
    void who_says_nothing_or_any_expects_no_version(String ifMatch) {
        assertThat(Versions.expected(ifMatch)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "\"3\", \"4\"", "\"three\"", "\"-1\"", "\"1234567890123456789\""})
    void what_cannot_be_read_is_the_version_of_nothing(String ifMatch) {
        assertThat(Versions.expected(ifMatch)).contains(-1L);
    }
}
