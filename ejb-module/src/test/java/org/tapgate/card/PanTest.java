package org.tapgate.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanTest {

    @Test
    void a_number_prints_itself_masked() {
        var pan = Pan.parse("5432101234597899").orElseThrow();

        assertThat(pan).hasToString("543210******7899");
        assertThat(pan.masked()).isEqualTo(new MaskedPan("543210", "7899"));
    }

    @Test
    void the_mask_does_not_tell_the_length() {
        assertThat(Pan.parse("371449635398431").orElseThrow()).hasToString("371449******8431");
    }

    @ParameterizedTest
    @ValueSource(strings = {"501800000009", "4222222222222", "5555555555554444", "6304000000000000000"})
    void numbers_of_12_to_19_digits_with_a_right_check_digit_are_read(String digits) {
        assertThat(Pan.parse(digits)).isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "5432101234567899",
                "54321012345",
                "54321012345978990000",
                "5432 1012 3459 7899",
                "543210123459789X",
                "५४३२१०१२३४५९७८९९"
            })
    void anything_else_is_no_card_number(String text) {
        assertThat(Pan.parse(text)).isEmpty();
    }

    @Test
    void equal_numbers_are_the_same_card() {
        assertThat(Pan.parse("5555555555554444")).isEqualTo(Pan.parse("5555555555554444"));
        assertThat(Pan.parse("5555555555554444")).isNotEqualTo(Pan.parse("5432101234597899"));
    }

    @Test
    void a_number_cannot_be_serialised_and_shows_no_digits_as_a_property() {
        assertThat(Serializable.class.isAssignableFrom(Pan.class)).isFalse();
        assertThat(Pan.class.getMethods())
                .extracting(method -> method.getName())
                .doesNotContain("digits", "value", "getDigits");
    }
}
