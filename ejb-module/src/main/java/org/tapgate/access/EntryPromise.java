package org.tapgate.access;

import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.money.Money;

/**
 * What the cardholder was promised at the check; it holds at the confirm whatever became of the ruleset meanwhile.
 *
 * @param mode free or for a fee
 * @param price the cardholder's fee; null when free
 * @param freeLeft free entries before this one
 * @param paidLeft paid entries before this one
 * @param guests whom the cardholder may bring
 */
public record EntryPromise(EntryMode mode, Money price, Remaining freeLeft, Remaining paidLeft, GuestAllowance guests) {

    static EntryPromise of(Granted granted) {
        return new EntryPromise(
                granted.mode(), granted.price(), granted.freeLeft(), granted.paidLeft(), granted.guests());
    }

    /** Free entries once this one is completed. */
    public Remaining freeLeftAfter() {
        return mode == EntryMode.FREE ? freeLeft.lessOne() : freeLeft;
    }

    /** Paid entries once this one is completed. */
    public Remaining paidLeftAfter() {
        return mode == EntryMode.PAID ? paidLeft.lessOne() : paidLeft;
    }

    /** Whether anybody may have to pay, the cardholder or a guest. */
    public boolean mayCost() {
        return price != null || guests.mayPay();
    }

    /** What the guests cost; null when they cost nothing. */
    Money guestFee(GuestSplit split) {
        return EntryCharge.of(null, guests, split).total();
    }

    /** What the entry costs with these guests. */
    public EntryCharge charge(GuestSplit split) {
        return EntryCharge.of(price, guests, split);
    }
}
