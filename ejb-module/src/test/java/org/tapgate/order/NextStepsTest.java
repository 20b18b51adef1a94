package org.tapgate.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tapgate.money.Money;
import org.tapgate.order.ListedOrder.Sums;
import org.tapgate.platform.Ids;

class NextStepsTest {

    private static final int ORDERS = 2_000;

    private final Random random = new Random(40);

    @Test
    void where_the_sums_say_that_nothing_is_to_be_done_the_movements_say_so_too() {
        for (int order = 0; order < ORDERS; order++) {
            var movements = movements();
            for (var goal : OrderGoal.values()) {
                if (NextSteps.areNone(goal, sums(movements))) {
                    assertThat(NextSteps.of(goal, movements))
                            .as("%s %s", goal, movements)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void an_order_that_was_captured_whole_needs_no_look_at_its_movements() {
        assertThat(NextSteps.areNone(OrderGoal.CAPTURE, new Sums(100, 100, 0))).isTrue();
        assertThat(NextSteps.areNone(OrderGoal.CAPTURE, new Sums(100, 99, 0))).isFalse();
        assertThat(NextSteps.areNone(OrderGoal.UNDO, new Sums(100, 100, 0))).isFalse();
    }

    /** Holds, each with the capture of what was taken of it; what was undone counts no more. */
    private List<Movement> movements() {
        var movements = new ArrayList<Movement>();
        for (int hold = random.nextInt(4); hold > 0; hold--) {
            long amount = random.nextLong(1, 101);
            long taken = random.nextBoolean() ? amount : random.nextLong(amount);
            boolean undone = taken == 0 && random.nextBoolean();
            movements.add(movement(OperationType.AUTHORIZATION, amount, taken, undone));
            if (taken > 0) {
                movements.add(movement(OperationType.CAPTURE, taken, random.nextLong(taken + 1), false));
            }
        }
        return movements;
    }

    private static Movement movement(OperationType type, long amount, long taken, boolean undone) {
        return new Movement(Ids.next(), type, new Money(amount, "EUR"), taken, 0, undone);
    }

    private static Sums sums(List<Movement> movements) {
        return new Sums(sum(OperationType.AUTHORIZATION, movements), sum(OperationType.CAPTURE, movements), 0);
    }

    private static long sum(OperationType type, List<Movement> movements) {
        return movements.stream()
                .filter(movement -> movement.type() == type && !movement.undone())
                .mapToLong(movement -> movement.amount().amount())
                .sum();
    }
}
