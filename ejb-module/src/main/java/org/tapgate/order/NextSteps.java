package org.tapgate.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is to be done on an order now so that it ends where it is to end. What is under way is waited for: its answer asks
 * again.
 */
public final class NextSteps {

    /** By goal, the actions that lead there, each with all that is left. */
    private static final Map<OrderGoal, List<PaymentAction>> TOWARDS = Map.of(
            OrderGoal.HOLD, List.of(),
            OrderGoal.CAPTURE, List.of(PaymentAction.CAPTURE),
            OrderGoal.UNDO, List.of(PaymentAction.VOID, PaymentAction.REFUND));

    private NextSteps() {}

    /** Whether the sums of an order say already that there is none, so that nobody has to look at its movements. */
    public static boolean areNone(OrderGoal goal, ListedOrder.Sums sums) {
        return switch (goal) {
            case HOLD -> true;
            case CAPTURE -> sums.captured() == sums.authorized();
            case UNDO -> false;
        };
    }

    /** The steps that can be taken at once, in any order. */
    public static List<Step> of(OrderGoal goal, List<Movement> movements) {
        var steps = new ArrayList<Step>();
        for (var movement : movements) {
            TOWARDS.get(goal).stream()
                    .filter(movement::allows)
                    .map(action -> Step.all(action, movement))
                    .forEach(steps::add);
        }
        return steps;
    }
}
