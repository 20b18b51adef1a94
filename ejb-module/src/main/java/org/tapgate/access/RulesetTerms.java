package org.tapgate.access;

import java.time.Instant;
import java.util.List;

/**
 * A ruleset as people write it: the document of access-control.md section 13, member by member. It may hold anything
 * until {@link RulesetValidation} found no fault; only then can a {@link Ruleset} be made of it.
 *
 * @param name what people call it
 * @param description free text, empty when absent
 * @param priority lower goes first; 100 when absent
 * @param validFrom first instant at which it is active
 * @param validTo first instant at which it no longer is; null = open
 * @param card which cards it is for
 * @param services which services it opens, such as {@code LOUNGE}
 * @param usage cap over all entries; null = none
 * @param entryPeriodDays rolling days over which free, paid, per-location and guest limits count; null = since
 *     {@code validFrom}
 * @param locations where it holds
 * @param cardholder how the cardholder may enter
 * @param guests whom the cardholder may bring; null = nobody
 * @param spend what the card must have spent; null = nothing
 * @param rpmRuleset name of the external rules to ask; null = none
 * @param verification how the card is verified; {@link Verification#ASI_THEN_AMOUNT} when absent
 * @param offlineAllowed overrides whether its ranges are on the offline list; null = by the rule of section 10
 * @param offlineMaxGuests guests a terminal may let in offline; 0 when absent
 */
public record RulesetTerms(
        String name,
        String description,
        Integer priority,
        Instant validFrom,
        Instant validTo,
        CardCriteria card,
        List<String> services,
        UsageCap usage,
        Integer entryPeriodDays,
        LocationScope locations,
        CardholderOffer cardholder,
        GuestRules guests,
        SpendGate spend,
        String rpmRuleset,
        Verification verification,
        Boolean offlineAllowed,
        Integer offlineMaxGuests) {

    private static final int USUAL_PRIORITY = 100;

    /** Fills in what section 13 says about absent members. */
    public RulesetTerms {
        description = Given.or(description, "");
        priority = Given.or(priority, USUAL_PRIORITY);
        card = Given.or(card, CardCriteria.NONE);
        services = Given.list(services);
        usage = Given.or(usage, UsageCap.NONE);
        locations = Given.or(locations, LocationScope.NONE);
        cardholder = Given.or(cardholder, CardholderOffer.NONE);
        guests = Given.or(guests, GuestRules.NONE);
        verification = Given.or(verification, Verification.ASI_THEN_AMOUNT);
        offlineMaxGuests = Given.or(offlineMaxGuests, 0);
    }

    /** Whether a terminal may let its cards in while offline: access-control.md section 10. */
    boolean opensOffline() {
        return Given.or(offlineAllowed, cardholder.free() != null && spend == null && rpmRuleset == null);
    }
}
