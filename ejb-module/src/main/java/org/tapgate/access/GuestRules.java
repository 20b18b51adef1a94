package org.tapgate.access;

/**
 * Whom the cardholder may bring: access-control.md section 5.
 *
 * @param adult null = no adults
 * @param child children from {@code freeUnderAge} years on; null = none
 * @param freeUnderAge children younger than so many years come free and uncounted; null = there is no such rule
 */
public record GuestRules(GuestOffer adult, GuestOffer child, Integer freeUnderAge) {

    static final GuestRules NONE = new GuestRules(null, null, null);

    /** Whether guests of some kind may come for a fee. */
    boolean mayPay() {
        return mayPay(adult) || mayPay(child);
    }

    private static boolean mayPay(GuestOffer offer) {
        return offer != null && offer.paid() != null;
    }
}
