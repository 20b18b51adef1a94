package org.tapgate.api.psp;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tapgate.platform.Faults;

/** Amounts as this API writes them: texts of minor units. */
final class Amounts {

    /** At least one, and few enough digits for any sum of them. */
    private static final Pattern AMOUNT = Pattern.compile("0{0,3}[1-9][0-9]{0,14}");

    private Amounts() {}

    /** Reads an amount that may be absent; anything else is a fault. */
    static Long read(Faults faults, String field, String text) {
        return Optional.ofNullable(text)
                .filter(sent -> faults.form(field, sent, AMOUNT, "must be a number of minor units, at least 1"))
                .map(Long::valueOf)
                .orElse(null);
    }
}
