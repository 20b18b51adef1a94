package org.tapgate.order;

import org.tapgate.order.FollowUp.Illegal;

/** Wanting to capture: back-office.md section 1. The sum stays within what is authorized. */
public final class Capturing {

    private Capturing() {}

    /**
     * What comes of it.
     *
     * @param amount minor units; null for all that is left
     */
    public static FollowUp of(Subject subject, Long amount) {
        return subject.movement()
                .map(movement -> of(subject, movement, amount))
                .orElseGet(() -> new Illegal(withoutMovement(subject)));
    }

    private static FollowUp of(Subject subject, Movement movement, Long amount) {
        return switch (movement.state()) {
            case AUTHORIZED, PARTLY_CAPTURED ->
                FollowUp.part(PaymentAction.CAPTURE, movement, amount, OrderRefusal.PS0023);
            case CAPTURED -> new Illegal(isRefunded(subject) ? OrderRefusal.PS0024 : OrderRefusal.PS0023);
            case VOIDED -> new Illegal(OrderRefusal.PS0022);
            case EXECUTED, PARTLY_REFUNDED -> new Illegal(OrderRefusal.PS0023);
            case REFUNDED -> new Illegal(OrderRefusal.PS0024);
            case CANCELED -> new Illegal(OrderRefusal.OPERATION_NOT_POSSIBLE);
        };
    }

    private static boolean isRefunded(Subject subject) {
        return subject.captures().stream().anyMatch(capture -> capture.state() == PaymentState.REFUNDED)
                && subject.captures().stream().allMatch(Capturing::hasGoneBack);
    }

    private static boolean hasGoneBack(Movement capture) {
        return capture.state() == PaymentState.REFUNDED || capture.state() == PaymentState.CANCELED;
    }

    private static OrderRefusal withoutMovement(Subject subject) {
        if (subject.isDone(OperationType.VOID)) {
            return OrderRefusal.PS0022;
        }
        return subject.isDone(OperationType.REFUND) ? OrderRefusal.PS0024 : OrderRefusal.OPERATION_NOT_POSSIBLE;
    }
}
