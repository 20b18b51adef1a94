package org.tapgate.intent;

import java.util.Locale;

/** What is to move: money to the merchant or back. */
public enum IntentKind {
    /** A payment. */
    PAYMENT(PaymentMachine.MACHINE),
    /** A refund of a payment, whole or in part. */
    REFUND(RefundMachine.MACHINE);

    @SuppressWarnings("ImmutableEnumChecker") // a record of a copied list of records
    private final IntentMachine machine;

    IntentKind(IntentMachine machine) {
        this.machine = machine;
    }

    /** Its life. */
    public IntentMachine machine() {
        return machine;
    }

    /** The name of its events and of what it is called in JSON: {@code payment_intent}, {@code refund_intent}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT) + "_intent";
    }
}
