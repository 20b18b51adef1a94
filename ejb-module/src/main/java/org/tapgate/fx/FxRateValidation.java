package org.tapgate.fx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/** What makes a rate unusable; it is refused on save with every fault named. */
public final class FxRateValidation {

    /** Digits after the point. */
    static final int FINEST = 12;

    private static final BigDecimal HIGHEST = new BigDecimal("1000000000");

    private static final int LONGEST = 30;

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private FxRateValidation() {}

    /** All faults; none when the rate can be saved. */
    public static List<Fault> faults(FxRate rate, StandardCodes codes) {
        var faults = new Faults();
        if (faults.present("date", rate.date()) && isOut(rate.date())) {
            faults.add("date", "out_of_range", "from " + FIRST_DAY + " to " + LAST_DAY);
        }
        currency(faults, "base", rate.base(), codes);
        currency(faults, "quote", rate.quote(), codes);
        if (rate.base() != null && rate.base().equals(rate.quote())) {
            faults.add("quote", "duplicate", "must differ from base");
        }
        if (faults.present("rate", rate.rate()) && !isRate(rate.rate())) {
            faults.add("rate", "out_of_range", "above 0, below " + HIGHEST + ", at most 12 digits after the point");
        }
        return faults.found();
    }

    /** Whether a number can be a rate. Looks at its length first: a short text can stand for a very long number. */
    static boolean isRate(BigDecimal rate) {
        return Math.abs((long) rate.scale()) <= LONGEST
                && rate.precision() <= LONGEST
                && rate.signum() > 0
                && rate.compareTo(HIGHEST) < 0
                && rate.stripTrailingZeros().scale() <= FINEST;
    }

    private static boolean isOut(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY);
    }

    private static void currency(Faults faults, String field, String currency, StandardCodes codes) {
        if (faults.present(field, currency) && !codes.isCurrency(currency)) {
            faults.add(field, "unknown_code", "no currency of ISO 4217 alpha-3");
        }
    }
}
