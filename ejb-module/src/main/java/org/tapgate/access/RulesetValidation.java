package org.tapgate.access;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/**
 * What makes a ruleset unable to work; it is refused on save with every fault named (access-control.md section 13).
 * Whether services and locations exist is not known here: {@link RulesetPlaces} adds that.
 */
public final class RulesetValidation {

    /** The longest period that can be set, ten years of days. */
    static final int LONGEST_PERIOD = 3_660;

    /** The highest number of persons or entries that can be set. */
    static final int HIGHEST_LIMIT = 1_000_000;

    private static final Pattern SERVICE = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

    /** Between these two every instant has a date of four digits, everywhere and in every format. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final RulesetTerms terms;

    private final StandardCodes codes;

    private final Faults faults = new Faults();

    private RulesetValidation(RulesetTerms terms, StandardCodes codes) {
        this.terms = terms;
        this.codes = codes;
    }

    /** All faults, with the paths of their fields; none when the ruleset can be saved. */
    public static List<Fault> faults(RulesetTerms terms, StandardCodes codes) {
        return new RulesetValidation(terms, codes).all();
    }

    /** Whether this can be the name of a service at all. */
    static boolean isService(String text) {
        return text != null && SERVICE.matcher(text).matches();
    }

    private List<Fault> all() {
        faults.text("name", terms.name(), 200);
        faults.longest("description", terms.description(), 2_000);
        faults.range("priority", terms.priority(), 0, HIGHEST_LIMIT);
        validity();
        CardCriteriaValidation.look(faults, terms.card(), codes);
        services();
        faults.range("usage.total", terms.usage().total(), 1, HIGHEST_LIMIT);
        faults.range("usage.periodDays", terms.usage().periodDays(), 1, LONGEST_PERIOD);
        faults.range("entryPeriodDays", terms.entryPeriodDays(), 1, LONGEST_PERIOD);
        locations();
        OfferValidation.look(faults, terms, codes);
        SpendGateValidation.look(faults, terms.spend(), codes);
        if (terms.rpmRuleset() != null) {
            faults.text("rpmRuleset", terms.rpmRuleset(), 100);
        }
        faults.range("offlineMaxGuests", terms.offlineMaxGuests(), 0, 100);
        return faults.found();
    }

    private void validity() {
        faults.present("validFrom", terms.validFrom());
        year("validFrom", terms.validFrom());
        year("validTo", terms.validTo());
        if (terms.validFrom() != null
                && terms.validTo() != null
                && !terms.validTo().isAfter(terms.validFrom())) {
            faults.add("validTo", "not_after_valid_from", "must be after validFrom");
        }
    }

    private void year(String field, Instant instant) {
        if (instant != null && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))) {
            faults.add(field, "out_of_range", "from year 2000 to 9998");
        }
    }

    private void services() {
        if (terms.services().isEmpty()) {
            faults.add("services", "required", "name at least one service");
        }
        faults.members("services", terms.services(), 20);
        for (int i = 0; i < terms.services().size(); i++) {
            faults.form(
                    "services[" + i + "]", terms.services().get(i), SERVICE, "capital letters, digits and underscores");
        }
    }

    private void locations() {
        var scope = terms.locations();
        if (scope.country() == null && scope.locationIds().isEmpty()) {
            faults.add("locations.country", "required", "is required when no location is listed");
        }
        if (scope.country() != null && !codes.isCountry(scope.country())) {
            faults.add("locations.country", "unknown_code", "no country of ISO 3166-1 alpha-3");
        }
        faults.members("locations.locationIds", scope.locationIds(), 5_000);
        for (int i = 0; i < scope.locationIds().size(); i++) {
            faults.present(
                    "locations.locationIds[" + i + "]", scope.locationIds().get(i));
        }
        faults.range("locations.usagePerLocation", scope.usagePerLocation(), 1, HIGHEST_LIMIT);
    }
}
