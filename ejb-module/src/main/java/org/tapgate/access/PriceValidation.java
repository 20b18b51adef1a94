package org.tapgate.access;

import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/**
 * Looks at the prices of one ruleset. All fees are charged in one currency (access-control.md section 12), so that an
 * entry with guests has one total.
 */
final class PriceValidation {

    /** Ten digits before the decimal point of a currency with two: beyond any fee, far below overflow of sums. */
    private static final long HIGHEST_AMOUNT = 1_000_000_000_000L;

    private final Faults faults;

    private final StandardCodes codes;

    private String currency;

    PriceValidation(Faults faults, StandardCodes codes) {
        this.faults = faults;
        this.codes = codes;
    }

    void look(String path, Price price) {
        if (!faults.present(path, price)) {
            return;
        }
        if (faults.present(path + ".amount", price.amount())) {
            faults.range(path + ".amount", price.amount(), 1, HIGHEST_AMOUNT);
        }
        if (faults.present(path + ".currency", price.currency())) {
            currency(path + ".currency", price.currency());
        }
    }

    private void currency(String field, String code) {
        if (!codes.isCurrency(code)) {
            faults.add(field, "unknown_code", "no currency of ISO 4217");
        } else if (currency != null && !currency.equals(code)) {
            faults.add(field, "currency_mismatch", "all prices of a ruleset have one currency");
        } else {
            currency = code;
        }
    }
}
