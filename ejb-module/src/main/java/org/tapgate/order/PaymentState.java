package org.tapgate.order;

import static org.tapgate.order.PaymentAction.CANCEL;
import static org.tapgate.order.PaymentAction.CAPTURE;
import static org.tapgate.order.PaymentAction.REFUND;
import static org.tapgate.order.PaymentAction.VOID;

import java.util.Set;

/**
 * Where an authorization or a capture stands, and what is legal there: the whole rule of back-office.md section 1. No
 * other action is.
 */
public enum PaymentState {
    /** An amount is held, and nothing of it captured. */
    AUTHORIZED(Set.of(CAPTURE, VOID)),
    /** A part of the hold is captured; the rest still can be. */
    PARTLY_CAPTURED(Set.of(CAPTURE)),
    /** All of the hold is captured. */
    CAPTURED(Set.of()),
    /** The hold was let go. */
    VOIDED(Set.of()),
    /** A capture of which nothing went back. */
    EXECUTED(Set.of(REFUND, CANCEL)),
    /** A capture of which a part went back. */
    PARTLY_REFUNDED(Set.of(REFUND)),
    /** A capture that went back whole. */
    REFUNDED(Set.of()),
    /** A capture that was undone on its day. */
    CANCELED(Set.of());

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed, the checker sees only Set
    private final Set<PaymentAction> legal;

    PaymentState(Set<PaymentAction> legal) {
        this.legal = legal;
    }

    /** What can be done from here. */
    public Set<PaymentAction> legal() {
        return legal;
    }

    static PaymentState ofAuthorization(long amount, long taken, boolean undone) {
        return undone ? VOIDED : taken == 0 ? AUTHORIZED : taken < amount ? PARTLY_CAPTURED : CAPTURED;
    }

    static PaymentState ofCapture(long amount, long taken, boolean undone) {
        return undone ? CANCELED : taken == 0 ? EXECUTED : taken < amount ? PARTLY_REFUNDED : REFUNDED;
    }
}
