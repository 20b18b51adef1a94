package org.tapgate.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Writes rulesets for tests: a valid one, changed where the test says so. */
public final class Terms {

    public static final Instant VALID_FROM = Instant.parse("2026-01-01T00:00:00Z");

    private String name = "Gold lounge";
    private Integer priority;
    private Instant validFrom = VALID_FROM;
    private Instant validTo;
    private CardCriteria card = new CardCriteria(List.of("POL"), null, null);
    private List<String> services = List.of("LOUNGE");
    private UsageCap usage;
    private Integer entryPeriodDays = 30;
    private LocationScope locations = new LocationScope("POL", null, null);
    private CardholderOffer cardholder = new CardholderOffer(new FreeOffer(4), null);
    private GuestRules guests;
    private SpendGate spend;
    private String rpmRuleset;
    private Verification verification = Verification.NONE;
    private Boolean offlineAllowed;
    private Integer offlineMaxGuests;

    private Terms() {}

    public static Terms gold() {
        return new Terms();
    }

    public Terms name(String text) {
        name = text;
        return this;
    }

    public Terms priority(Integer number) {
        priority = number;
        return this;
    }

    public Terms valid(Instant from, Instant to) {
        validFrom = from;
        validTo = to;
        return this;
    }

    public Terms card(List<String> countries, List<String> products, List<IcaCriterion> icas) {
        card = new CardCriteria(countries, products, icas);
        return this;
    }

    public Terms services(String... names) {
        return services(new ArrayList<>(Arrays.asList(names)));
    }

    public Terms services(List<String> names) {
        services = names;
        return this;
    }

    public Terms usage(Integer total, Integer periodDays) {
        usage = new UsageCap(total, periodDays);
        return this;
    }

    public Terms entryPeriodDays(Integer days) {
        entryPeriodDays = days;
        return this;
    }

    public Terms locations(String country, List<UUID> ids, Integer usagePerLocation) {
        locations = new LocationScope(country, ids, usagePerLocation);
        return this;
    }

    public Terms cardholder(FreeOffer free, PaidOffer paid) {
        cardholder = new CardholderOffer(free, paid);
        return this;
    }

    public Terms guests(GuestOffer adult, GuestOffer child, Integer freeUnderAge) {
        guests = new GuestRules(adult, child, freeUnderAge);
        return this;
    }

    public Terms spend(SpendGate gate) {
        spend = gate;
        return this;
    }

    public Terms rpmRuleset(String external) {
        rpmRuleset = external;
        return this;
    }

    public Terms verification(Verification how) {
        verification = how;
        return this;
    }

    public Terms offline(Boolean allowed, Integer maxGuests) {
        offlineAllowed = allowed;
        offlineMaxGuests = maxGuests;
        return this;
    }

    public RulesetTerms write() {
        return new RulesetTerms(
                name,
                null,
                priority,
                validFrom,
                validTo,
                card,
                services,
                usage,
                entryPeriodDays,
                locations,
                cardholder,
                guests,
                spend,
                rpmRuleset,
                verification,
                offlineAllowed,
                offlineMaxGuests);
    }

    public Ruleset as(UUID id) {
        return new Ruleset(id, 1, write());
    }
}
