package org.tapgate.access;

import org.tapgate.money.Money;

/**
 * How many guests of one kind may come along with one entry.
 *
 * @param max at most so many in all
 * @param freeLeft so many of them free of charge
 * @param paidLeft so many of them for a fee
 * @param price for each paid one; null when none is offered for a fee
 */
public record GuestQuota(Remaining max, Remaining freeLeft, Remaining paidLeft, Money price) {

    /** A kind that is not configured. */
    static final GuestQuota NOBODY = new GuestQuota(Remaining.NONE, Remaining.NONE, Remaining.NONE, null);

    /** What an offer leaves after so many were used in the window: access-control.md section 5. */
    static GuestQuota of(GuestOffer offer, int freeUsed, int paidUsed) {
        if (offer == null) {
            return NOBODY;
        }
        var free = offer.free() == null
                ? Remaining.NONE
                : Remaining.of(offer.free().limit(), freeUsed);
        var paid = offer.paid() == null
                ? Remaining.NONE
                : Remaining.of(offer.paid().limit(), paidUsed);
        var max = free.plus(paid).atMost(Remaining.ofNullable(offer.maxPerEntry()));
        return new GuestQuota(
                max,
                free,
                paid,
                offer.paid() == null ? null : offer.paid().price().money());
    }

    boolean mayPay() {
        return !paidLeft.isNone();
    }

    boolean admits(int guests) {
        return guests <= max.count();
    }

    int freeOf(int guests) {
        return Math.min(guests, freeLeft.count());
    }
}
