package org.tapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Gold", "two\nlines", "Łódź", "\uD83D\uDE00"})
    void texts_that_people_write_are_fine(String text) {
        assertThat(of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001B[31m", "\uD83D", "\uDE00\uD83D"})
    void texts_that_cannot_be_stored_are_faults(String text) {
        assertThat(of(text)).extracting(Fault::code).containsExactly("malformed");
    }

    @Test
    void lists_name_what_is_wrong_with_them() {
        var faults = new Faults();
        faults.members("few", List.of("a", "b"), 1);
        faults.members("same", List.of("a", "a"), 2);

        assertThat(faults.found()).extracting(Fault::code).containsExactly("too_many", "duplicate");
    }

    private static List<Fault> of(String text) {
        var faults = new Faults();
        faults.text("name", text, 20);
        return faults.found();
    }
}
