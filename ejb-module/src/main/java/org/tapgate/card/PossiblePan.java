package org.tapgate.card;

import java.util.regex.Pattern;

/** Finds what may be a card's number in texts that are to be kept: clients mix up their fields. */
public final class PossiblePan {

    /** 12 to 19 digits in a row, or in the groups in which numbers are printed. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![0-9])(?:[0-9]{12,19}|[0-9]{4}([ -])[0-9]{4}\\1[0-9]{4}\\1[0-9]{1,7}|[0-9]{4}([ -])[0-9]{6}\\2[0-9]{4,5})(?![0-9])");

    /** Identifiers and digests in hexadecimal hold such digits by chance; longer than any number, and not of digits alone. */
    private static final Pattern HEXADECIMAL = Pattern.compile("(?=.*[A-Fa-f])[0-9A-Fa-f-]{20,}");

    /** No issuer's number begins with 0, and with 1 only those of airlines; counters and times in milliseconds do. */
    private static final Pattern ISSUED = Pattern.compile("[2-9].*|1[0-9]{14}");

    private PossiblePan() {}

    /** Whether there are digits in the text that could be a card's number (ISO/IEC 7812-1); null holds none. */
    public static boolean isIn(String text) {
        return text != null
                && !HEXADECIMAL.matcher(text).matches()
                && DIGITS.matcher(text).results().anyMatch(found -> isPan(found.group()));
    }

    private static boolean isPan(String digits) {
        var number = digits.replaceAll("[ -]", "");
        return ISSUED.matcher(number).matches() && Pan.parse(number).isPresent();
    }
}
