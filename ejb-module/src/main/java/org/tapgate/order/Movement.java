package org.tapgate.order;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tapgate.money.Money;

/**
 * An authorization or a capture with what is left of it.
 *
 * @param id of the operation
 * @param type {@code AUTHORIZATION} or {@code CAPTURE}
 * @param amount of the operation
 * @param taken how much of it was captured, or refunded; minor units
 * @param reserved how much the acquirer is being asked to capture, void, refund or cancel just now; minor units
 * @param undone whether it was voided or cancelled
 */
public record Movement(UUID id, OperationType type, Money amount, long taken, long reserved, boolean undone) {

    /** Where it stands. */
    public PaymentState state() {
        return switch (type) {
            case AUTHORIZATION -> PaymentState.ofAuthorization(amount.amount(), taken, undone);
            case CAPTURE -> PaymentState.ofCapture(amount.amount(), taken, undone);
            case VOID, REFUND, CANCEL, CARD_VERIFICATION, ADJUSTMENT ->
                throw new IllegalStateException("Nothing can be taken from a " + type);
        };
    }

    /** What can still be taken. */
    public Money left() {
        return new Money(undone ? 0 : amount.amount() - taken - reserved, amount.currency());
    }

    /** What can be done now; an action that takes all waits until nothing is under way. */
    public List<PaymentAction> actions() {
        return Arrays.stream(PaymentAction.values()).filter(this::allows).toList();
    }

    /** The same with the amounts. */
    public List<AllowedAction> allowedActions() {
        return actions().stream()
                .map(action -> AllowedAction.of(action, left()))
                .toList();
    }

    /** Whether this can be done now. */
    public boolean allows(PaymentAction action) {
        return state().legal().contains(action) && (action.canBePartial() ? left().amount() > 0 : reserved == 0);
    }
}
