package org.tapgate.card;

import java.util.List;
import java.util.regex.Pattern;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/** What makes an account range unusable; it is refused on save with every fault named. */
public final class AccountRangeValidation {

    /** An ICA: 1 to 11 digits (access-control.md section 12). */
    public static final Pattern ICA = Pattern.compile("[0-9]{1,11}");

    /** A product code: three capital letters or digits. */
    public static final Pattern PRODUCT = Pattern.compile("[A-Z0-9]{3}");

    private static final int LONGEST_NAME = 200;

    private AccountRangeValidation() {}

    /** All faults; none when the range can be saved. */
    public static List<Fault> faults(AccountRange range, StandardCodes codes) {
        var faults = new Faults();
        ends(faults, "", range.low(), range.high());
        faults.form("ica", range.ica(), ICA, "1 to 11 digits");
        faults.text("icaName", range.icaName(), LONGEST_NAME);
        if (faults.present("issuerCountry", range.issuerCountry()) && !codes.isCountry(range.issuerCountry())) {
            faults.add("issuerCountry", "unknown_code", "no country of ISO 3166-1 alpha-3");
        }
        faults.form("productCode", range.productCode(), PRODUCT, "three capital letters or digits");
        return faults.found();
    }

    /**
     * Looks at both ends of a range of card numbers.
     *
     * @param path where the range stands in the document, with a trailing dot, or empty
     */
    public static void ends(Faults faults, String path, String low, String high) {
        boolean lowIsPrefix = end(faults, path + "low", low);
        boolean highIsPrefix = end(faults, path + "high", high);
        if (lowIsPrefix && highIsPrefix && PanRange.isReversed(low, high)) {
            faults.add(path + "high", "before_low", "must not be below low");
        }
    }

    private static boolean end(Faults faults, String field, String prefix) {
        if (!faults.present(field, prefix)) {
            return false;
        }
        if (!PanRange.isPrefix(prefix)) {
            faults.add(field, "malformed", "6 to 19 digits");
            return false;
        }
        return true;
    }
}
