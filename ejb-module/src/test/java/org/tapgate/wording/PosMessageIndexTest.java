package org.tapgate.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PosMessageIndexTest {

    private static final UUID CLIENT = new UUID(1, 1);

    private static final UUID OTHER = new UUID(1, 2);

    private final PosMessageIndex index = new PosMessageIndex(List.of(
            message("en", "Limit", null),
            message("pl", "Limit po polsku", null),
            message("pl", "Limit u nas", CLIENT),
            message("pt-BR", "Limite", null)));

    @Test
    void the_clients_own_text_goes_before_the_common_one() {
        assertThat(text("pl", CLIENT)).isEqualTo("Limit u nas");
        assertThat(text("pl", OTHER)).isEqualTo("Limit po polsku");
        assertThat(text("pl", null)).isEqualTo("Limit po polsku");
    }

    @Test
    void a_language_that_was_asked_for_goes_before_the_clients_own_text_in_another() {
        assertThat(text("pt-BR, pl;q=0.5", CLIENT)).isEqualTo("Limite");
    }

    @Test
    void english_is_the_last_resort() {
        assertThat(text(null, CLIENT)).isEqualTo("Limit");
        assertThat(text("de", null)).isEqualTo("Limit");
        assertThat(text("en;q=0", null)).isEqualTo("Limit");
    }

    @Test
    void the_language_of_the_text_is_told() {
        assertThat(index.find("LIMIT_EXCEEDED", LanguageRanges.of("PT-br"), null))
                .isEqualTo(new SpokenText("pt-BR", "Limite"));
    }

    @Test
    void a_code_without_any_text_is_a_mistake_of_ours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.find("COOLDOWN_ACTIVE", LanguageRanges.of("pl"), null));
    }

    private String text(String header, UUID client) {
        return index.find("LIMIT_EXCEEDED", LanguageRanges.of(header), client).text();
    }

    private static PosMessage message(String language, String text, UUID client) {
        return new PosMessage("LIMIT_EXCEEDED", language, text, client);
    }
}
