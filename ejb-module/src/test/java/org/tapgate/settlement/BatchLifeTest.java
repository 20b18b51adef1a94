package org.tapgate.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapgate.settlement.BatchLife.Fact;

class BatchLifeTest {

    private static final Set<Fact> ALL = EnumSet.allOf(Fact.class);

    /** The table of back-office.md section 2, typed a second time; everything else is refused. */
    private static final String EXPECTED = """
            OPEN ADD OPEN
            OPEN CLOSE CLOSING
            CLOSING BALANCE CLOSED
            CLOSING DIFFER OUT_OF_BALANCE
            OUT_OF_BALANCE RESOLVE CLOSING
            CLOSED REOPEN OPEN
            CLOSED SUBMIT SUBMITTED
            SUBMITTED FAIL SUBMIT_FAILED
            SUBMIT_FAILED RETRY SUBMITTED
            SUBMIT_FAILED SUBMIT SUBMITTED
            SUBMITTED ACCEPT ACCEPTED
            SUBMITTED REJECT REJECTED
            ACCEPTED REJECT REJECTED
            REJECTED CORRECT CLOSED
            REJECTED ABANDON ABORTED
            ACCEPTED SETTLE_ALL SETTLED
            ACCEPTED SETTLE_SOME PARTIALLY_SETTLED
            PARTIALLY_SETTLED MOVE_FAILED SETTLED
            SETTLED RECONCILE RECONCILED
            """;

    @Test
    void every_state_and_event_does_what_the_table_says_and_nothing_else() {
        var happening = Arrays.stream(BatchState.values())
                .flatMap(state -> Arrays.stream(BatchEvent.values()).flatMap(event -> step(state, event)))
                .toList();
        assertThat(happening)
                .containsExactlyInAnyOrderElementsOf(EXPECTED.lines().toList());
    }

    private static Stream<String> step(BatchState state, BatchEvent event) {
        return BatchLife.after(state, event, ALL).stream().map(next -> state + " " + event + " " + next);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, CLOSE, HAS_LINES, CANCELLED",
        "OUT_OF_BALANCE, RESOLVE, SECOND_PERSON,",
        "CLOSED, REOPEN, SECOND_PERSON,",
        "CLOSED, REOPEN, NEVER_SUBMITTED,",
        "SUBMIT_FAILED, RETRY, ATTEMPTS_LEFT,",
        "REJECTED, ABANDON, SECOND_PERSON,",
        "SETTLED, RECONCILE, NO_VARIANCE,"
    })
    void without_its_guard_it_does_not_happen(BatchState state, BatchEvent event, Fact missing, BatchState instead) {
        var facts = EnumSet.complementOf(EnumSet.of(missing));
        assertThat(BatchLife.after(state, event, facts)).isEqualTo(Optional.ofNullable(instead));
    }

    @Test
    void no_state_and_facts_leave_a_choice() {
        var facts = List.of(Fact.values());
        var subsets = IntStream.range(0, 1 << facts.size())
                .mapToObj(bits -> IntStream.range(0, facts.size())
                        .filter(index -> (bits >> index & 1) == 1)
                        .mapToObj(facts::get)
                        .collect(Collectors.toSet()))
                .toList();
        for (var row : BatchLife.TABLE) {
            assertThat(subsets)
                    .allSatisfy(some -> assertThat(BatchLife.TABLE.stream()
                                    .filter(other -> other.applies(row.from(), row.event(), some)))
                            .hasSizeLessThanOrEqualTo(1));
        }
    }

    @ParameterizedTest
    @EnumSource(BatchState.class)
    void a_final_state_is_left_by_nothing_and_any_other_by_something(BatchState state) {
        assertThat(Arrays.stream(BatchEvent.values())
                        .noneMatch(event -> BatchLife.after(state, event, ALL).isPresent()))
                .isEqualTo(state.isFinal());
    }
}
