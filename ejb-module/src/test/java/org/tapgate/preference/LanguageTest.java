package org.tapgate.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void every_language_is_found_by_its_tag(Language language) {
        assertThat(Language.of(language.tag())).contains(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de", "EN", "en-GB", "pl\"><script>", "../en"})
    void any_other_text_is_no_language(String sent) {
        assertThat(Language.of(sent)).isEmpty();
    }

    @Test
    void the_first_wanted_locale_that_is_spoken_wins() {
        assertThat(fitting("de-DE", "es-MX", "pl")).isEqualTo(Language.ES);
    }

    @Test
    void english_is_spoken_when_nothing_else_fits() {
        assertThat(fitting("de-DE", "fr")).isEqualTo(Language.EN);
        assertThat(fitting()).isEqualTo(Language.EN);
    }

    private static Language fitting(String... wanted) {
        return Language.fitting(Stream.of(wanted).map(Locale::forLanguageTag).iterator());
    }
}
