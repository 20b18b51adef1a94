package org.tapgate.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place in a sorted list: the sort key of the last row seen. Clients get it as an opaque text and send it back.
 *
 * @param parts the columns of the sort key as text, none of them with a line break
 */
public record Cursor(List<String> parts) {

    private static final int LONGEST = 1024;

    /** Copies the parts. */
    public Cursor {
        parts = List.copyOf(parts);
    }

    /** A cursor of these key columns. */
    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /** The text for the client. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what a client sent back; empty when it was not made by {@link #encode()} with so many parts. */
    public static Optional<Cursor> decode(String text, int partCount) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = List.of(decoded.split("\n", -1));
            return parts.size() == partCount ? Optional.of(new Cursor(parts)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
