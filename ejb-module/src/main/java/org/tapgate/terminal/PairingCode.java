package org.tapgate.terminal;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The eight digits that an operator reads off the panel and types on the terminal. A secret: it prints masked, and only
 * its {@link SealedCode} is stored.
 *
 * @param digits exactly eight digits, leading zeros included
 */
public record PairingCode(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    private static final int CODES = 100_000_000;

    /** Refuses anything but eight digits; what a client sent goes through {@link #parse}. */
    public PairingCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not the form of a pairing code");
        }
    }

    /** A new code, each of the hundred million as likely as the other. */
    public static PairingCode random(SecureRandom random) {
        return new PairingCode("%08d".formatted(random.nextInt(CODES)));
    }

    /** Reads a code; empty for any other text, null included. */
    public static Optional<PairingCode> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new PairingCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "********";
    }
}
