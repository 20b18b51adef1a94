package org.tapgate.access;

import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/** The part of {@link RulesetValidation} that looks at {@code cardholder} and {@code guests}. */
final class OfferValidation {

    private final Faults faults;

    private final PriceValidation prices;

    private OfferValidation(Faults faults, StandardCodes codes) {
        this.faults = faults;
        this.prices = new PriceValidation(faults, codes);
    }

    static void look(Faults faults, RulesetTerms terms, StandardCodes codes) {
        var validation = new OfferValidation(faults, codes);
        validation.cardholder(terms.cardholder());
        validation.guests("guests.adult", terms.guests().adult());
        validation.guests("guests.child", terms.guests().child());
        faults.range("guests.freeUnderAge", terms.guests().freeUnderAge(), 1, 21);
    }

    private void cardholder(CardholderOffer offer) {
        offers("cardholder", offer.free(), offer.paid());
        boolean anyFree = offer.free() != null && !isZero(offer.free().limit());
        boolean anyPaid = offer.paid() != null && !isZero(offer.paid().limit());
        if ((offer.free() != null || offer.paid() != null) && !anyFree && !anyPaid) {
            faults.add("cardholder", "admits_nobody", "all limits are zero");
        }
    }

    private void guests(String path, GuestOffer offer) {
        if (offer != null) {
            offers(path, offer.free(), offer.paid());
            faults.range(path + ".maxPerEntry", offer.maxPerEntry(), 0, 1_000);
        }
    }

    private void offers(String path, FreeOffer free, PaidOffer paid) {
        if (free == null && paid == null) {
            faults.add(path, "required", "fill free or paid");
        }
        if (free != null) {
            faults.range(path + ".free.limit", free.limit(), 0, RulesetValidation.HIGHEST_LIMIT);
        }
        if (paid != null) {
            faults.range(path + ".paid.limit", paid.limit(), 0, RulesetValidation.HIGHEST_LIMIT);
            prices.look(path + ".paid.price", paid.price());
        }
    }

    private static boolean isZero(Integer limit) {
        return limit != null && limit == 0;
    }
}
