package org.tapgate.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.money.Money;

class PaymentStateTest {

    @Test
    void of_the_full_square_of_states_and_actions_exactly_these_are_legal() {
        var legal = new ArrayList<String>();
        for (var state : PaymentState.values()) {
            Arrays.stream(PaymentAction.values())
                    .filter(state.legal()::contains)
                    .map(action -> state + " " + action)
                    .forEach(legal::add);
        }

        assertThat(legal)
                .containsExactly(
                        "AUTHORIZED CAPTURE",
                        "AUTHORIZED VOID",
                        "PARTLY_CAPTURED CAPTURE",
                        "EXECUTED REFUND",
                        "EXECUTED CANCEL",
                        "PARTLY_REFUNDED REFUND");
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHORIZATION, 0, 0, false, AUTHORIZED, CAPTURE VOID, 100",
        "AUTHORIZATION, 0, 40, false, AUTHORIZED, CAPTURE, 60",
        "AUTHORIZATION, 0, 100, false, AUTHORIZED, , 0",
        "AUTHORIZATION, 40, 0, false, PARTLY_CAPTURED, CAPTURE, 60",
        "AUTHORIZATION, 100, 0, false, CAPTURED, , 0",
        "AUTHORIZATION, 0, 0, true, VOIDED, , 0",
        "CAPTURE, 0, 0, false, EXECUTED, REFUND CANCEL, 100",
        "CAPTURE, 0, 99, false, EXECUTED, REFUND, 1",
        "CAPTURE, 99, 0, false, PARTLY_REFUNDED, REFUND, 1",
        "CAPTURE, 99, 1, false, PARTLY_REFUNDED, , 0",
        "CAPTURE, 100, 0, false, REFUNDED, , 0",
        "CAPTURE, 0, 0, true, CANCELED, , 0",
    })
    void amounts_tell_the_state_and_what_can_be_done_now(
            OperationType type, long taken, long reserved, boolean undone, PaymentState state, String now, long left) {
        var movement = new Movement(new UUID(1, 1), type, new Money(100, "EUR"), taken, reserved, undone);

        assertThat(movement.state()).isEqualTo(state);
        assertThat(movement.left()).isEqualTo(new Money(left, "EUR"));
        assertThat(movement.actions())
                .extracting(Enum::name)
                .containsExactlyElementsOf(now == null ? List.of() : List.of(now.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "HOLD, AUTHORIZATION, 0, 0, ",
        "CAPTURE, AUTHORIZATION, 0, 0, CAPTURE 100",
        "CAPTURE, AUTHORIZATION, 0, 100, ",
        "CAPTURE, AUTHORIZATION, 30, 0, CAPTURE 70",
        "CAPTURE, CAPTURE, 0, 0, ",
        "UNDO, AUTHORIZATION, 0, 0, VOID 100",
        "UNDO, AUTHORIZATION, 0, 100, ",
        "UNDO, AUTHORIZATION, 100, 0, ",
        "UNDO, CAPTURE, 0, 0, REFUND 100",
        "UNDO, CAPTURE, 30, 20, REFUND 50",
        "UNDO, CAPTURE, 100, 0, ",
    })
    void the_next_step_leads_to_the_goal(OrderGoal goal, OperationType type, long taken, long reserved, String step) {
        var movement = new Movement(new UUID(1, 1), type, new Money(100, "EUR"), taken, reserved, false);

        assertThat(NextSteps.of(goal, List.of(movement)))
                .extracting(next -> next.action() + " " + next.amount().amount())
                .containsExactlyElementsOf(step == null ? Set.of() : Set.of(step));
    }
}
