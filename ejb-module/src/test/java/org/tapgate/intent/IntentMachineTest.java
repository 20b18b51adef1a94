package org.tapgate.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapgate.intent.IntentRule.Effect;
import org.tapgate.intent.IntentStep.Refused;
import org.tapgate.intent.IntentStep.Repeated;
import org.tapgate.intent.IntentStep.Taken;

class IntentMachineTest {

    private static final String NOTHING = "-";

    /** Sections 1 and 2 of intents.md the other way round: what comes of each event in each state. n = noted, x = refused. */
    @ParameterizedTest(name = "payment: {0}")
    @CsvSource(delimiterString = "|", useHeadersInDisplayName = true, textBlock = """
            event              | OPEN            | ON_TERMINAL     | PROCESSING               | PROCESSED    | FINISHED | CONFIRMATION_REQUIRED | CANCELED | ERROR    | ABANDONED
            CREATE             | -               | -               | -                        | -            | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            FETCH              | P2 ON_TERMINAL  | -               | -                        | -            | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            CANCEL             | P3 CANCELED     | P7 x            | P16 x                    | P16 x        | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            REQUEST_CANCEL     | P3 CANCELED     | P7 n            | P16 x                    | P16 x        | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            ACKNOWLEDGE_CANCEL | -               | P8 CANCELED     | -                        | -            | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            CANCEL_AT_DEVICE   | -               | P6 CANCELED     | P16 x                    | P16 x        | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            PROCESS            | -               | P5 PROCESSING   | -                        | -            | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            FAIL               | -               | P10 ERROR       | P12 ERROR                | -            | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            HOST_ANSWER        | -               | -               | P11 PROCESSED            | -            | P18 x    | P19 n                 | P20 n    | P20 n    | P20 n
            FINISH             | -               | -               | -                        | P14 FINISHED | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            EXPIRE             | P4 ABANDONED    | P9 ABANDONED    | P17 x                    | P17 x        | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            NO_ANSWER          | -               | -               | P13 CONFIRMATION_REQUIRED| -            | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            CLOSE              | -               | -               | -                        | P15 FINISHED | P18 x    | P18 x                 | P18 x    | P18 x    | P18 x
            RESOLVE_DONE       | -               | -               | -                        | -            | P18 x    | P19 n                 | P18 x    | P18 x    | P18 x
            RESOLVE_NOT_DONE   | -               | -               | -                        | -            | P18 x    | P19 n                 | P18 x    | P18 x    | P18 x
            """)
    void a_payment_goes_where_the_specification_says_and_nowhere_else(
            IntentEvent event,
            String open,
            String onTerminal,
            String processing,
            String processed,
            String finished,
            String confirmationRequired,
            String canceled,
            String error,
            String abandoned) {
        assertThat(row(IntentKind.PAYMENT, event))
                .containsExactly(
                        open,
                        onTerminal,
                        processing,
                        processed,
                        finished,
                        confirmationRequired,
                        canceled,
                        error,
                        abandoned);
    }

    @ParameterizedTest(name = "refund: {0}")
    @CsvSource(delimiterString = "|", useHeadersInDisplayName = true, textBlock = """
            event              | OPEN            | ON_TERMINAL     | PROCESSING   | FINISHED | CANCELED | ERROR    | ABANDONED
            CREATE             | -               | -               | -            | R14 x    | R14 x    | R14 x    | R14 x
            FETCH              | R2 ON_TERMINAL  | -               | -            | R14 x    | R14 x    | R14 x    | R14 x
            CANCEL             | R3 CANCELED     | R7 x            | -            | R14 x    | R14 x    | R14 x    | R14 x
            REQUEST_CANCEL     | R3 CANCELED     | R7 x            | -            | R14 x    | R14 x    | R14 x    | R14 x
            ACKNOWLEDGE_CANCEL | -               | -               | -            | R14 x    | R14 x    | R14 x    | R14 x
            CANCEL_AT_DEVICE   | -               | R6 CANCELED     | -            | R14 x    | R14 x    | R14 x    | R14 x
            PROCESS            | -               | R5 PROCESSING   | -            | R14 x    | R14 x    | R14 x    | R14 x
            FAIL               | -               | R9 ERROR        | R11 ERROR    | R14 x    | R14 x    | R14 x    | R14 x
            HOST_ANSWER        | -               | -               | R10 FINISHED | R14 x    | R15 n    | R15 n    | R15 n
            FINISH             | -               | -               | -            | R14 x    | R14 x    | R14 x    | R14 x
            EXPIRE             | R4 ABANDONED    | R8 ABANDONED    | -            | R14 x    | R14 x    | R14 x    | R14 x
            NO_ANSWER          | -               | -               | R12 n        | R14 x    | R14 x    | R14 x    | R14 x
            CLOSE              | -               | -               | -            | R14 x    | R14 x    | R14 x    | R14 x
            RESOLVE_DONE       | -               | -               | R13 FINISHED | R14 x    | R14 x    | R14 x    | R14 x
            RESOLVE_NOT_DONE   | -               | -               | R13 ERROR    | R14 x    | R14 x    | R14 x    | R14 x
            """)
    void a_refund_goes_where_the_specification_says_and_nowhere_else(
            IntentEvent event,
            String open,
            String onTerminal,
            String processing,
            String finished,
            String canceled,
            String error,
            String abandoned) {
        var row = row(IntentKind.REFUND, event);
        assertThat(List.of(row.get(0), row.get(1), row.get(2), row.get(4), row.get(6), row.get(7), row.get(8)))
                .containsExactly(open, onTerminal, processing, finished, canceled, error, abandoned);
    }

    @Test
    void each_event_has_its_row_in_these_tests() {
        var rows = Arrays.stream(IntentMachineTest.class.getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(CsvSource.class)))
                .map(source -> source.textBlock().lines().skip(1))
                .map(lines -> lines.map(line -> line.split("\\|", 2)[0].strip()).toList());
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(names -> assertThat(names)
                        .containsExactlyElementsOf(Arrays.stream(IntentEvent.values())
                                .map(Enum::name)
                                .toList()));
    }

    @ParameterizedTest
    @EnumSource(IntentKind.class)
    void no_two_rules_are_about_the_same_event_in_the_same_state(IntentKind kind) {
        for (var state : IntentState.values()) {
            for (var event : IntentEvent.values()) {
                assertThat(kind.machine().rules().stream().filter(rule -> rule.isAbout(state, event)))
                        .as("%s in %s", event, state)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void a_refund_is_never_processed_nor_waits_for_a_confirmation() {
        assertThat(IntentKind.REFUND.machine().rules())
                .extracting(IntentRule::to)
                .doesNotContain(IntentState.PROCESSED, IntentState.CONFIRMATION_REQUIRED);
    }

    @Test
    void an_event_that_happened_before_is_answered_alike() {
        var machine = IntentKind.PAYMENT.machine();
        assertThat(machine.step(IntentState.ON_TERMINAL, IntentEvent.FETCH, Set.of(IntentEvent.FETCH)))
                .isInstanceOf(Repeated.class);
        assertThat(machine.step(IntentState.CANCELED, IntentEvent.CANCEL, Set.of(IntentEvent.CANCEL)))
                .isInstanceOf(Repeated.class);
        assertThat(machine.step(IntentState.CANCELED, IntentEvent.CANCEL, Set.of(IntentEvent.CANCEL_AT_DEVICE)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_is_allowed_follows_from_the_same_rules() {
        var machine = IntentKind.PAYMENT.machine();
        assertThat(machine.allowedActions(IntentState.OPEN)).containsExactly("cancel", "request_cancel", "release");
        assertThat(machine.allowedActions(IntentState.ON_TERMINAL)).containsExactly("request_cancel", "release");
        assertThat(machine.allowedActions(IntentState.PROCESSING)).containsExactly("release");
        assertThat(machine.allowedActions(IntentState.CONFIRMATION_REQUIRED))
                .containsExactly("resolve_done", "resolve_not_done");
        assertThat(machine.allowedActions(IntentState.FINISHED)).isEmpty();
        assertThat(IntentKind.REFUND.machine().allowedActions(IntentState.PROCESSING))
                .containsExactly("resolve_done", "resolve_not_done");
    }

    @ParameterizedTest
    @EnumSource(IntentKind.class)
    void whatever_happens_a_final_state_stays_and_money_is_never_abandoned(IntentKind kind) {
        var random = new Random(4);
        var events = List.of(IntentEvent.values());
        for (int life = 0; life < 10_000; life++) {
            var state = IntentState.OPEN;
            var movedBy = EnumSet.noneOf(IntentEvent.class);
            var seen = new HashSet<IntentState>();
            for (int at = 0; at < 12; at++) {
                seen.add(state);
                var event = events.get(random.nextInt(events.size()));
                var step = kind.machine().step(state, event, movedBy);
                if (step instanceof Taken taken && taken.rule().effect() == Effect.MOVES) {
                    assertThat(state.isFinal()).isFalse();
                    state = taken.rule().to();
                    movedBy.add(event);
                }
            }
            if (seen.contains(IntentState.PROCESSING)) {
                assertThat(state).isNotEqualTo(IntentState.ABANDONED).isNotEqualTo(IntentState.CANCELED);
            }
        }
    }

    private static List<String> row(IntentKind kind, IntentEvent event) {
        return Arrays.stream(IntentState.values())
                .map(state -> kind.machine()
                        .rule(state, event)
                        .map(IntentMachineTest::cell)
                        .orElse(NOTHING))
                .toList();
    }

    private static String cell(IntentRule rule) {
        return rule.id() + " "
                + switch (rule.effect()) {
                    case MOVES -> rule.to().name();
                    case NOTES -> "n";
                    case REFUSES -> "x";
                };
    }
}
