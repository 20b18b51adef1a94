package org.tapgate.order;

/** What can be done with an authorization or a capture. */
public enum PaymentAction {
    CAPTURE(OperationType.CAPTURE, true),
    VOID(OperationType.VOID, false),
    REFUND(OperationType.REFUND, true),
    CANCEL(OperationType.CANCEL, false);

    private final OperationType type;

    private final boolean partial;

    PaymentAction(OperationType type, boolean partial) {
        this.type = type;
        this.partial = partial;
    }

    /** The operation that comes of it. */
    public OperationType type() {
        return type;
    }

    /** Whether a part of the amount will do; otherwise it is all or nothing. */
    public boolean canBePartial() {
        return partial;
    }
}
