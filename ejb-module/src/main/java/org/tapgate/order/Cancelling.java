package org.tapgate.order;

import org.tapgate.order.FollowUp.Illegal;

/** Wanting to undo a capture: back-office.md section 1. Only while its settlement batch is open. */
public final class Cancelling {

    private Cancelling() {}

    /**
     * What comes of it.
     *
     * @param open whether the batch of the capture is open: {@link CaptureWindow}
     */
    public static FollowUp of(Subject subject, boolean open) {
        return subject.movement()
                .map(movement -> of(movement, open))
                .orElseGet(() -> new Illegal(
                        subject.isDone(OperationType.CANCEL)
                                ? OrderRefusal.PS0023
                                : OrderRefusal.OPERATION_NOT_POSSIBLE));
    }

    private static FollowUp of(Movement movement, boolean open) {
        return switch (movement.state()) {
            case EXECUTED -> open ? FollowUp.all(PaymentAction.CANCEL, movement) : new Illegal(OrderRefusal.PS0002);
            case PARTLY_REFUNDED, REFUNDED -> new Illegal(OrderRefusal.PS0027);
            case CANCELED -> new Illegal(OrderRefusal.PS0023);
            case AUTHORIZED, PARTLY_CAPTURED, CAPTURED, VOIDED -> new Illegal(OrderRefusal.OPERATION_NOT_POSSIBLE);
        };
    }
}
