package org.tapgate.order;

import java.util.UUID;
import org.tapgate.money.Money;

/**
 * Something to be done on an order.
 *
 * @param action what
 * @param follows with which authorization or capture
 * @param amount how much of it
 */
public record Step(PaymentAction action, UUID follows, Money amount) {

    static Step all(PaymentAction action, Movement movement) {
        return new Step(action, movement.id(), movement.left());
    }

    static Step part(PaymentAction action, Movement movement, Long amount) {
        return amount == null
                ? all(action, movement)
                : new Step(
                        action,
                        movement.id(),
                        new Money(amount, movement.amount().currency()));
    }

    /** Whether the instruction asked for the same. */
    public boolean isRepetitionOf(Instruction instruction) {
        return action.type() == instruction.type() && follows.equals(instruction.follows());
    }
}
