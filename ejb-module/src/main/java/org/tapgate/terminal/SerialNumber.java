package org.tapgate.terminal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The maker's number on a terminal's housing, which names the terminal everywhere (access-control.md section 8).
 * Letters count as written: {@code ab-1} and {@code AB-1} are two terminals.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores, the first a letter or digit
 */
public record SerialNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Refuses a text of another form; what a client sent goes through {@link #parse}. */
    public SerialNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the form of a serial number");
        }
    }

    /** Reads a serial number; empty for any other text, null included. */
    public static Optional<SerialNumber> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new SerialNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
