package org.tapgate.admin.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.tapgate.access.CardCriteria;
import org.tapgate.access.CardholderOffer;
import org.tapgate.access.GuestRules;
import org.tapgate.access.LocationScope;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SpendGate;
import org.tapgate.access.UsageCap;
import org.tapgate.access.Verification;
import org.tapgate.admin.list.LocalTime;
import org.tapgate.platform.Ids;

/** The fields of a ruleset by the paths of the document (access-control.md section 13), as they are written. */
public class RulesetForm {

    private final ZoneId zone;

    private final FormFields fields = new FormFields();

    private final OfferFields offers;

    private List<String> services = new ArrayList<>();

    private List<String> locations = new ArrayList<>();

    private Instant validFrom;

    private Instant validTo;

    /**
     * An empty form.
     *
     * @param zone that its times are of
     * @param digits tells how many a currency has after the point
     */
    RulesetForm(ZoneId zone, ToIntFunction<String> digits) {
        this.zone = zone;
        this.offers = new OfferFields(fields, digits);
    }

    void show(RulesetTerms terms) {
        validFrom = terms.validFrom();
        validTo = terms.validTo();
        services = new ArrayList<>(terms.services());
        locations = new ArrayList<>(
                terms.locations().locationIds().stream().map(UUID::toString).toList());
        fields.set("name", terms.name());
        fields.set("description", terms.description());
        fields.set("priority", terms.priority());
        fields.set("validFrom", LocalTime.forField(validFrom, zone));
        fields.set("validTo", LocalTime.forField(validTo, zone));
        fields.set("verification", terms.verification());
        fields.set("rpmRuleset", terms.rpmRuleset());
        fields.set("offlineAllowed", terms.offlineAllowed());
        fields.set("offlineMaxGuests", terms.offlineMaxGuests());
        fields.set("usage.total", terms.usage().total());
        fields.set("usage.periodDays", terms.usage().periodDays());
        fields.set("entryPeriodDays", terms.entryPeriodDays());
        fields.set("locations.country", terms.locations().country());
        fields.set("locations.usagePerLocation", terms.locations().usagePerLocation());
        show(terms.card());
        offers.show("cardholder", terms.cardholder().free(), terms.cardholder().paid());
        offers.show("guests.adult", terms.guests().adult());
        offers.show("guests.child", terms.guests().child());
        fields.set("guests.freeUnderAge", terms.guests().freeUnderAge());
        if (terms.spend() != null) {
            show(terms.spend());
        }
    }

    private void show(CardCriteria card) {
        fields.set("card.issuerCountries", card.issuerCountries());
        fields.set("card.productCodes", card.productCodes());
        fields.set("card.icas", IcaLines.of(card.icas()));
    }

    private void show(SpendGate spend) {
        fields.tick("spend", true);
        offers.show("spend.amount", spend.amount());
        fields.set("spend.periodDays", spend.periodDays());
        fields.set("spend.mccs", spend.mccs());
        fields.set("spend.gracePeriodDays", spend.gracePeriodDays());
    }

    /** What was written; it may hold anything until it was validated. */
    RulesetTerms terms() {
        return new RulesetTerms(
                fields.text("name"),
                fields.text("description"),
                fields.number("priority"),
                time("validFrom", validFrom),
                time("validTo", validTo),
                new CardCriteria(
                        fields.list("card.issuerCountries"),
                        fields.list("card.productCodes"),
                        IcaLines.read(fields.text("card.icas"))),
                services,
                new UsageCap(fields.number("usage.total"), fields.number("usage.periodDays")),
                fields.number("entryPeriodDays"),
                new LocationScope(
                        fields.text("locations.country"),
                        locations.stream()
                                .map(Ids::parse)
                                .flatMap(Optional::stream)
                                .toList(),
                        fields.number("locations.usagePerLocation")),
                new CardholderOffer(offers.free("cardholder"), offers.paid("cardholder")),
                new GuestRules(
                        offers.guests("guests.adult"),
                        offers.guests("guests.child"),
                        fields.number("guests.freeUnderAge")),
                spend(),
                fields.text("rpmRuleset"),
                fields.choice("verification", Verification.class),
                fields.yesOrNo("offlineAllowed"),
                fields.number("offlineMaxGuests"));
    }

    private SpendGate spend() {
        return fields.isTicked("spend")
                ? new SpendGate(
                        offers.price("spend.amount"),
                        fields.number("spend.periodDays"),
                        fields.list("spend.mccs"),
                        fields.number("spend.gracePeriodDays"))
                : null;
    }

    /** A time that nobody touched stays as exact as it was; a text that is none becomes one that no rule allows. */
    private Instant time(String field, Instant shown) {
        var text = fields.text(field);
        if (text == null) {
            return null;
        }
        return text.equals(LocalTime.forField(shown, zone))
                ? shown
                : LocalTime.instant(text, zone).orElse(Instant.EPOCH);
    }

    /** The texts by path. */
    public Map<String, String> getTexts() {
        return fields.texts();
    }

    /** What is ticked, by path. */
    public Map<String, Boolean> getTicks() {
        return fields.ticks();
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(List<String> services) {
        this.services = services;
    }

    public List<String> getLocations() {
        return locations;
    }

    public void setLocations(List<String> locations) {
        this.locations = locations;
    }
}
