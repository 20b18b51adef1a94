package org.tapgate.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.money.Money;
import org.tapgate.order.FollowUp.Illegal;
import org.tapgate.order.FollowUp.Legal;

/** What can be done with an operation, and by which code it is refused otherwise: back-office.md section 1. */
class FollowUpTest {

    private static final UUID ID = new UUID(1, 1);

    /** Of 100: taken, reserved, undone; then what is wanted, of how much, and what comes of it. */
    @ParameterizedTest
    @CsvSource({
        // captures
        "AUTHORIZATION, 0, 0, false, CAPTURE, , CAPTURE 100",
        "AUTHORIZATION, 0, 0, false, CAPTURE, 40, CAPTURE 40",
        "AUTHORIZATION, 40, 0, false, CAPTURE, , CAPTURE 60",
        "AUTHORIZATION, 40, 0, false, CAPTURE, 61, PS0029",
        "AUTHORIZATION, 40, 30, false, CAPTURE, 31, PS0029",
        "AUTHORIZATION, 0, 100, false, CAPTURE, , PS0023",
        "AUTHORIZATION, 100, 0, false, CAPTURE, , PS0023",
        "AUTHORIZATION, 0, 0, true, CAPTURE, , PS0022",
        "CAPTURE, 0, 0, false, CAPTURE, , PS0023",
        "CAPTURE, 40, 0, false, CAPTURE, , PS0023",
        "CAPTURE, 100, 0, false, CAPTURE, , PS0024",
        "CAPTURE, 0, 0, true, CAPTURE, , OPERATION_NOT_POSSIBLE",
        // refunds
        "AUTHORIZATION, 0, 0, false, REFUND, , VOID 100",
        "AUTHORIZATION, 0, 0, false, REFUND, 100, VOID 100",
        "AUTHORIZATION, 0, 0, false, REFUND, 99, OPERATION_NOT_POSSIBLE",
        "AUTHORIZATION, 0, 0, false, REFUND, 101, PS0029",
        "AUTHORIZATION, 0, 60, false, REFUND, , OPERATION_UNDER_WAY",
        "AUTHORIZATION, 0, 0, true, REFUND, , PS0028",
        "CAPTURE, 0, 0, false, REFUND, , REFUND 100",
        "CAPTURE, 0, 0, false, REFUND, 30, REFUND 30",
        "CAPTURE, 30, 20, false, REFUND, , REFUND 50",
        "CAPTURE, 30, 20, false, REFUND, 51, PS0029",
        "CAPTURE, 0, 0, false, REFUND, 101, PS0029",
        "CAPTURE, 60, 40, false, REFUND, 1, PS0027",
        "CAPTURE, 100, 0, false, REFUND, , PS0027",
        "CAPTURE, 0, 0, true, REFUND, , OPERATION_NOT_POSSIBLE",
        // cancels
        "CAPTURE, 0, 0, false, CANCEL, , CANCEL 100",
        "CAPTURE, 0, 20, false, CANCEL, , OPERATION_UNDER_WAY",
        "CAPTURE, 20, 0, false, CANCEL, , PS0027",
        "CAPTURE, 100, 0, false, CANCEL, , PS0027",
        "CAPTURE, 0, 0, true, CANCEL, , PS0023",
        "CAPTURE, 0, 0, false, LATE_CANCEL, , PS0002",
        "AUTHORIZATION, 0, 0, false, CANCEL, , OPERATION_NOT_POSSIBLE",
        "AUTHORIZATION, 100, 0, false, CANCEL, , OPERATION_NOT_POSSIBLE",
    })
    void what_is_left_decides(
            OperationType type, long taken, long reserved, boolean undone, Wish wish, Long amount, String comes) {
        var movement = movement(ID, type, 100, taken, reserved, undone);

        assertThat(words(wish.of(new Subject(operation(type, true), Optional.of(movement), List.of()), amount)))
                .isEqualTo(comes);
    }

    @ParameterizedTest
    @CsvSource({
        "VOID, true, CAPTURE, PS0022",
        "VOID, true, REFUND, PS0028",
        "VOID, true, CANCEL, OPERATION_NOT_POSSIBLE",
        "REFUND, true, CAPTURE, PS0024",
        "REFUND, true, REFUND, PS0027",
        "REFUND, false, REFUND, OPERATION_NOT_POSSIBLE",
        "CANCEL, true, CANCEL, PS0023",
        "CANCEL, true, REFUND, OPERATION_NOT_POSSIBLE",
        "AUTHORIZATION, false, CAPTURE, OPERATION_NOT_POSSIBLE",
        "AUTHORIZATION, false, REFUND, OPERATION_NOT_POSSIBLE",
        "CAPTURE, false, CANCEL, OPERATION_NOT_POSSIBLE",
    })
    void nothing_is_left_of_other_operations(OperationType type, boolean succeeded, Wish wish, String code) {
        var subject = new Subject(operation(type, succeeded), Optional.empty(), List.of());

        assertThat(words(wish.of(subject, null))).isEqualTo(code);
    }

    /** Two captures of 60 and 40, of which so much went back. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, , REFUND 60",
        "60, 0, , REFUND 40",
        "30, 0, 40, REFUND 40",
        "0, 0, 61, PS0029",
        "60, 40, , PS0027",
        "60, 40, 1, PS0027",
    })
    void who_names_the_authorization_means_what_was_captured_of_it(long first, long second, Long amount, String comes) {
        assertThat(words(Refunding.of(captured(first, second), amount))).isEqualTo(comes);
    }

    @ParameterizedTest
    @CsvSource({"60, 40, PS0024", "60, 0, PS0023", "0, 0, PS0023"})
    void what_was_captured_and_refunded_is_not_captured_again(long first, long second, String code) {
        assertThat(words(Capturing.of(captured(first, second), null))).isEqualTo(code);
    }

    /** Of an order of 100: captured, so much of it refunded, so much of the hold under way; then how much is to go back. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 100, VOID 100, false",
        "0, 0, 0, 99, , true",
        "0, 0, 0, 101, , true",
        "0, 0, 100, 100, , false",
        "0, 0, 100, 40, , false",
        "60, 0, 0, 60, REFUND 60, false",
        "60, 0, 0, 61, , false",
        "60, 20, 0, 40, REFUND 40, false",
        "60, 60, 0, 1, , false",
        "60, 0, 0, 40, REFUND 40, false",
    })
    void a_terminal_lets_a_hold_go_whole_and_gives_parts_of_captures_back(
            long captured, long refunded, long reserved, long amount, String comes, boolean partOfHold) {
        var held = movement(ID, OperationType.AUTHORIZATION, 100, captured, reserved, false);
        var taken = movement(new UUID(2, 2), OperationType.CAPTURE, captured, refunded, 0, false);
        var movements = captured == 0 ? List.of(held) : List.of(held, taken);

        var step = Refunding.ofOrder(movements, amount);

        assertThat(step.map(it -> it.action() + " " + it.amount().amount()).orElse(null))
                .isEqualTo(comes);
        assertThat(Refunding.isPartOfHold(movements, amount)).isEqualTo(partOfHold);
    }

    @Test
    void every_code_of_the_public_schema_is_met_above() {
        var met = Arrays.stream(FollowUpTest.class.getDeclaredMethods())
                .map(method -> method.getAnnotation(CsvSource.class))
                .filter(source -> source != null)
                .flatMap(source -> Arrays.stream(source.value()))
                .map(row -> row.substring(row.lastIndexOf(',') + 1).strip())
                .toList();

        var others = Set.of(OrderRefusal.PS0017, OrderRefusal.ORDER_ID_TAKEN, OrderRefusal.REFUND_OVER_LIMIT);
        assertThat(met)
                .containsAll(Arrays.stream(OrderRefusal.values())
                        .filter(refusal -> !others.contains(refusal))
                        .map(Enum::name)
                        .toList());
    }

    private static Subject captured(long first, long second) {
        return new Subject(
                operation(OperationType.AUTHORIZATION, true),
                Optional.of(movement(ID, OperationType.AUTHORIZATION, 100, 100, 0, false)),
                List.of(
                        movement(new UUID(2, 2), OperationType.CAPTURE, 60, first, 0, false),
                        movement(new UUID(3, 3), OperationType.CAPTURE, 40, second, 0, false)));
    }

    private static Movement movement(
            UUID id, OperationType type, long amount, long taken, long reserved, boolean undone) {
        return new Movement(id, type, new Money(amount, "EUR"), taken, reserved, undone);
    }

    private static Operation operation(OperationType type, boolean succeeded) {
        return new Operation(
                ID,
                new UUID(9, 9),
                Channel.POS,
                type,
                succeeded ? OperationResult.successOf(type) : OperationResult.DECLINED,
                Instant.EPOCH,
                new Money(100, "EUR"),
                null,
                Operation.Answer.NONE);
    }

    private static String words(FollowUp followUp) {
        if (followUp instanceof Legal legal) {
            return legal.step().action() + " " + legal.step().amount().amount();
        }
        return ((Illegal) followUp).reason().name();
    }

    /** What somebody wants. */
    enum Wish {
        CAPTURE(subject -> amount -> Capturing.of(subject, amount)),
        REFUND(subject -> amount -> Refunding.of(subject, amount)),
        CANCEL(subject -> amount -> Cancelling.of(subject, true)),
        LATE_CANCEL(subject -> amount -> Cancelling.of(subject, false));

        @SuppressWarnings("ImmutableEnumChecker") // keeps nothing
        private final Function<Subject, Function<Long, FollowUp>> wanting;

        Wish(Function<Subject, Function<Long, FollowUp>> wanting) {
            this.wanting = wanting;
        }

        FollowUp of(Subject subject, Long amount) {
            return wanting.apply(subject).apply(amount);
        }
    }
}
