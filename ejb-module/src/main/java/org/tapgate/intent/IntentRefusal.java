package org.tapgate.intent;

import org.tapgate.platform.WriteOutcome;

/**
 * Why something cannot be done with an intent as things are.
 *
 * @param reason which rule
 * @param seen the intent that stands in the way, or that it was asked of; null when there is none
 */
public record IntentRefusal(Reason reason, Intent seen) implements WriteOutcome.Refusal {

    /** The rules. */
    public enum Reason {
        /** P1: the device is another client's. */
        DEVICE_NOT_YOURS("The device belongs to somebody else"),
        /** P1: the device is not driven by programs. */
        WRONG_MODE("The device is not in mode PDV"),
        /** P1, R1: the device holds a live intent. */
        CONFLICT_ERROR("The device has an intent already"),
        /** P7, P16, P18 and what has no rule: it cannot happen in this state. */
        INTENT_STATE("The intent is not in a state for this"),
        /** P19: it was resolved in another way. */
        ALREADY_RESOLVED("The intent was resolved before, in another way"),
        /** R1: nothing was paid. */
        PAYMENT_NOT_APPROVED("Only an approved payment can be given back"),
        /** R1: it was made elsewhere. */
        PAYMENT_OF_ANOTHER_DEVICE("The payment was made on another device"),
        /** R1: it was made too long ago. */
        PAYMENT_TOO_OLD("The payment is more than 90 days old"),
        /** R1: more than is left of it. */
        REFUND_AMOUNT_EXCEEDS("The amount is more than what is left of the payment"),
        /** R1: a part of what is only held. */
        PAYMENT_NOT_CAPTURED("The payment is not captured yet: it can only be given back whole"),
        /** P5: another card than the one that was read. */
        ANOTHER_CARD("Another card was read for this intent before"),
        /** P12: the host has, or may have, the money. */
        MONEY_MAY_BE_HELD("Money may have moved for this intent");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    /** Without an intent to show. */
    public static IntentRefusal of(Reason reason) {
        return new IntentRefusal(reason, null);
    }

    @Override
    public String name() {
        return reason.name();
    }

    @Override
    public String message() {
        return reason.message;
    }
}
