package org.tapgate.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Fault;

class DraftTest {

    @Test
    void what_was_read_without_fault_is_handed_on_unasked() {
        var draft = new Draft<>("value", List.of());

        assertThat(draft.orRefuse(value -> List.of(fault("a")))).isEqualTo("value");
    }

    @Test
    void faults_of_reading_and_of_the_rules_are_told_together() {
        assertThat(refused(List.of(fault("a")), "b", "c")).containsExactly("a", "b", "c");
    }

    @Test
    void what_only_follows_from_an_unread_field_is_left_out() {
        assertThat(refused(List.of(fault("card.icas[0].ica")), "card.icas[0].ica", "card", "cards", "card.icas[1].ica"))
                .containsExactly("card.icas[0].ica", "cards", "card.icas[1].ica");
        assertThat(refused(List.of(fault("services")), "services[0]", "services"))
                .containsExactly("services");
    }

    @Test
    void a_field_that_nobody_knows_excuses_nothing() {
        assertThat(refused(List.of(new Fault("card.coutry", "unknown_field", "?")), "card"))
                .containsExactly("card.coutry", "card");
    }

    private static List<String> refused(List<Fault> unread, String... found) {
        var draft = new Draft<>("value", unread);
        return catchThrowableOfType(
                        BadInput.class,
                        () -> draft.orRefuse(value ->
                                List.of(found).stream().map(DraftTest::fault).toList()))
                .faults()
                .stream()
                .map(Fault::field)
                .toList();
    }

    private static Fault fault(String field) {
        return new Fault(field, "required", "is required");
    }
}
