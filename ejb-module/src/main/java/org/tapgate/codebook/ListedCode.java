package org.tapgate.codebook;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * A code as people write it down. Members may be absent or wrong until {@link #faults()} found none; those that its list
 * does not have are null.
 *
 * @param alpha2 of countries: ISO 3166-1 alpha-2
 * @param numeric of countries and currencies: three digits
 * @param minorUnits of currencies: digits after the decimal point
 * @param last of merchant categories: the last code of the run, the code itself when it stands alone
 * @param validFrom first day on the list; null = ever since
 * @param validTo first day no longer on the list; null = open
 */
public record ListedCode(
        CodeList list,
        String code,
        String name,
        String alpha2,
        String numeric,
        Integer minorUnits,
        String last,
        LocalDate validFrom,
        LocalDate validTo) {

    private static final Pattern ALPHA2 = Pattern.compile("[A-Z]{2}");

    private static final Pattern NUMERIC = Pattern.compile("[0-9]{3}");

    private static final int LONGEST_NAME = 200;

    private static final int MOST_MINOR_UNITS = 4;

    /** Everything that is wrong with it by itself. */
    public List<Fault> faults() {
        var faults = new Faults();
        faults.form("code", code, list.form(), list.description());
        faults.text("name", name, LONGEST_NAME);
        country(faults);
        currency(faults);
        category(faults);
        if (validFrom != null && validTo != null && !validFrom.isBefore(validTo)) {
            faults.add("validTo", "not_after_valid_from", "must be after validFrom");
        }
        return faults.found();
    }

    private void country(Faults faults) {
        boolean has = list == CodeList.COUNTRY;
        detail(faults, "alpha2", alpha2, has, () -> faults.form("alpha2", alpha2, ALPHA2, "two capital letters"));
        boolean numbered = has || list == CodeList.CURRENCY;
        detail(faults, "numeric", numeric, numbered, () -> faults.form("numeric", numeric, NUMERIC, "three digits"));
    }

    private void currency(Faults faults) {
        detail(faults, "minorUnits", minorUnits, list == CodeList.CURRENCY, () -> {
            faults.present("minorUnits", minorUnits);
            faults.range("minorUnits", minorUnits, 0, MOST_MINOR_UNITS);
        });
    }

    private void category(Faults faults) {
        detail(faults, "last", last, list == CodeList.MERCHANT_CATEGORY, () -> {
            boolean well = faults.form("last", last, list.form(), list.description());
            if (well && code != null && code.compareTo(last) > 0) {
                faults.add("last", "reversed", "must not be below the code");
            }
        });
    }

    private static void detail(Faults faults, String field, Object value, boolean has, Runnable look) {
        if (has) {
            look.run();
        } else if (value != null) {
            faults.add(field, "not_of_this_list", "this list has no such member");
        }
    }
}
