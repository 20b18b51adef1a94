package org.tapgate.access;

/**
 * Whom the cardholder may bring with one entry, fixed at the check: what is promised then holds at the confirm.
 *
 * @param adult grown-ups
 * @param child children from the free age on
 * @param freeUnderAge children younger than so many years come free; null = there is no such rule
 */
public record GuestAllowance(GuestQuota adult, GuestQuota child, Integer freeUnderAge) {

    static GuestAllowance of(GuestRules rules, Tally used) {
        return new GuestAllowance(
                GuestQuota.of(rules.adult(), used.freeAdult(), used.paidAdult()),
                GuestQuota.of(rules.child(), used.freeChild(), used.paidChild()),
                rules.freeUnderAge());
    }

    /** Splits the guests at the door into free ones first and paid ones for the rest: access-control.md section 5. */
    public GuestOutcome admit(GuestCount guests) {
        if (!adult.admits(guests.adult())) {
            return new GuestOutcome.TooMany(PersonKind.ADULT, adult.max());
        }
        if (!child.admits(guests.child())) {
            return new GuestOutcome.TooMany(PersonKind.CHILD, child.max());
        }
        if (freeUnderAge == null && guests.childUnderFreeAge() > 0) {
            return new GuestOutcome.TooMany(PersonKind.CHILD_UNDER_FREE_AGE, Remaining.NONE);
        }
        return new GuestOutcome.Admitted(split(guests));
    }

    boolean mayPay() {
        return adult.mayPay() || child.mayPay();
    }

    private GuestSplit split(GuestCount guests) {
        int freeAdults = adult.freeOf(guests.adult());
        int freeChildren = child.freeOf(guests.child());
        return new GuestSplit(
                freeAdults,
                guests.adult() - freeAdults,
                freeChildren,
                guests.child() - freeChildren,
                guests.childUnderFreeAge());
    }
}
