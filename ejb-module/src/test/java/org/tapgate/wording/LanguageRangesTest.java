package org.tapgate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRangesTest {

    private static final Set<String> SPOKEN = Set.of("en", "pl", "es", "it", "pt-br");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "pl                                 | pl",
                "PL                                 | pl",
                "pl-PL                              | pl",
                "pt-BR                              | pt-br",
                "pt                                 | nothing",
                "sr-Latn-RS, it                     | it",
                "it;q=0.3, es;q=0.7                 | es",
                "it;q=0.3 , es ; q=0.7              | es",
                "it, es                             | it",
                "it;q=0.5, es;q=0.5                 | it",
                "de, fr;q=0.9                       | nothing",
                "de, *;q=0.1                        | en",
                "*                                  | en",
                "pl;q=0, *                          | en",
                "en;q=0, *                          | nothing",
                "pl-PL, pl;q=0                      | nothing",
                "it;q=0.000, es;q=0.001             | es",
                "it;q=1.000                         | it",
                "it;q=2                             | nothing",
                "it;q=0.1234, es                    | es",
                ", ,,pl                             | pl",
                "pl; q=x, it                        | it",
                "%%%                                | nothing"
            })
    void the_header_is_read_as_the_standards_say(String header, String language) {
        assertThat(first(header)).isEqualTo(Optional.ofNullable(language));
    }

    @Test
    void without_a_header_nothing_is_wanted() {
        assertThat(first(null)).isEmpty();
        assertThat(first("")).isEmpty();
    }

    @Test
    void a_header_without_end_is_not_read() {
        assertThat(first("de,".repeat(20_000) + "pl")).isEmpty();
        assertThat(first("de,".repeat(40) + "pl")).isEmpty();
    }

    @Test
    void what_is_more_specific_is_looked_for_first() {
        var asked = new ArrayList<String>();

        LanguageRanges.of("zh-Hant-TW, fr")
                .first(
                        tag -> {
                            asked.add(tag);
                            return Optional.empty();
                        },
                        "en");

        assertThat(asked).containsExactly("zh-hant-tw", "zh-hant", "zh", "fr");
    }

    private static Optional<String> first(String header) {
        return LanguageRanges.of(header).first(tag -> Optional.of(tag).filter(SPOKEN::contains), "en");
    }
}
