package org.tapgate.order;

/** What comes of wanting to do something with an operation. */
public sealed interface FollowUp {

    /** It can be done. */
    record Legal(Step step) implements FollowUp {}

    /** It cannot. */
    record Illegal(OrderRefusal reason) implements FollowUp {}

    /** All or nothing of what is left. */
    static FollowUp all(PaymentAction action, Movement movement) {
        return movement.allows(action)
                ? new Legal(Step.all(action, movement))
                : new Illegal(OrderRefusal.OPERATION_UNDER_WAY);
    }

    /**
     * A part of what is left.
     *
     * @param amount minor units; null for all of it
     * @param whenNothingIsLeft the reason for which nothing can be taken any more
     */
    static FollowUp part(PaymentAction action, Movement movement, Long amount, OrderRefusal whenNothingIsLeft) {
        if (!movement.allows(action)) {
            return new Illegal(whenNothingIsLeft);
        }
        return amount == null || amount <= movement.left().amount()
                ? new Legal(Step.part(action, movement, amount))
                : new Illegal(OrderRefusal.PS0029);
    }
}
