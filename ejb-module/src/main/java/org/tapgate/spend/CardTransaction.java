package org.tapgate.spend;

import java.time.Instant;
import org.tapgate.money.Money;

/**
 * A posted transaction of a card.
 *
 * @param reference names it at its source
 * @param kind whether money went or came back
 * @param at when it took place
 * @param mcc merchant category, 4 digits of ISO 18245
 * @param amount what was paid, in the currency of the purchase; never negative
 * @param billing what the card was charged; null when that is the amount itself
 */
public record CardTransaction(String reference, Kind kind, Instant at, String mcc, Money amount, Money billing) {

    /** The two directions. */
    public enum Kind {
        /** Money went to a merchant. */
        PURCHASE,
        /** Money came back from one. */
        REFUND
    }

    /** What the card was charged. */
    public Money billed() {
        return billing == null ? amount : billing;
    }

    /** The sign of what it adds to the spending. */
    long sign() {
        return kind == Kind.PURCHASE ? 1 : -1;
    }
}
