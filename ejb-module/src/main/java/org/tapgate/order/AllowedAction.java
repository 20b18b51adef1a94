package org.tapgate.order;

import org.tapgate.money.Money;

/**
 * What can be done with an operation now.
 *
 * @param action what
 * @param least of how much
 * @param most of how much; the same as the least when it is all or nothing
 */
public record AllowedAction(PaymentAction action, Money least, Money most) {

    /** What an action can take of what is left. */
    static AllowedAction of(PaymentAction action, Money left) {
        return new AllowedAction(action, action.canBePartial() ? new Money(1, left.currency()) : left, left);
    }
}
