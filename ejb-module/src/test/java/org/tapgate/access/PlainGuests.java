package org.tapgate.access;

import static org.tapgate.access.PlainUse.left;

import java.util.function.ToIntFunction;
import org.tapgate.access.PlainReading.Answer;

/** Section 5 of access-control.md for the {@link PlainReading}. */
record PlainGuests(Ruleset ruleset, PlainUse use) {

    /** Whom the cardholder may bring. */
    String answer() {
        var rules = ruleset.terms().guests();
        return "adults %s children %s under %s"
                .formatted(
                        quota(rules.adult(), GuestSplit::freeAdult, GuestSplit::paidAdult),
                        quota(rules.child(), GuestSplit::freeChild, GuestSplit::paidChild),
                        rules.freeUnderAge());
    }

    private String quota(GuestOffer offer, ToIntFunction<GuestSplit> free, ToIntFunction<GuestSplit> paid) {
        if (offer == null) {
            return "max 0 (0+0)";
        }
        int freeUsed = use.sum(ruleset, free);
        int paidUsed = use.sum(ruleset, paid);
        var freeLeft = offer.free() == null ? "0" : left(offer.free().limit(), freeUsed);
        var paidLeft = offer.paid() == null ? "0" : left(offer.paid().limit(), paidUsed);
        Integer pool = "null".equals(freeLeft) || "null".equals(paidLeft)
                ? null
                : Integer.valueOf(Integer.parseInt(freeLeft) + Integer.parseInt(paidLeft));
        var max = pool == null || (offer.maxPerEntry() != null && offer.maxPerEntry() < pool)
                ? offer.maxPerEntry()
                : pool;
        return "max %s (%s+%s)".formatted(max, freeLeft, paidLeft);
    }

    /** What becomes of those who stand at the door: they come in one after the other. */
    Answer atDoor(GuestCount company) {
        var rules = ruleset.terms().guests();
        var adults = admitted(rules.adult(), company.adult(), GuestSplit::freeAdult, GuestSplit::paidAdult);
        var children = admitted(rules.child(), company.child(), GuestSplit::freeChild, GuestSplit::paidChild);
        if (adults == null) {
            return new Answer("too many " + PersonKind.ADULT);
        }
        if (children == null) {
            return new Answer("too many " + PersonKind.CHILD);
        }
        if (rules.freeUnderAge() == null && company.childUnderFreeAge() > 0) {
            return new Answer("too many " + PersonKind.CHILD_UNDER_FREE_AGE);
        }
        return new Answer(adults + " " + children + " " + company.childUnderFreeAge());
    }

    /** The free ones and those who pay; null when one of them may not come. */
    private String admitted(
            GuestOffer offer, int guests, ToIntFunction<GuestSplit> freeUsed, ToIntFunction<GuestSplit> paidUsed) {
        int free = 0;
        int paid = 0;
        for (int guest = 1; guest <= guests; guest++) {
            boolean over = offer == null || (offer.maxPerEntry() != null && guest > offer.maxPerEntry());
            if (!over && has(offer.free(), use.sum(ruleset, freeUsed) + free)) {
                free++;
            } else if (!over && hasPaid(offer.paid(), use.sum(ruleset, paidUsed) + paid)) {
                paid++;
            } else {
                return null;
            }
        }
        return free + "+" + paid;
    }

    private static boolean has(FreeOffer offer, int used) {
        return offer != null && (offer.limit() == null || used < offer.limit());
    }

    private static boolean hasPaid(PaidOffer offer, int used) {
        return offer != null && (offer.limit() == null || used < offer.limit());
    }
}
