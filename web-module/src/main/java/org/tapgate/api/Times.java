package org.tapgate.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as clients write them: RFC 3339 with an offset. */
public final class Times {

    private static final Pattern YEAR = Pattern.compile("(?!0000)[0-9]{4}-");

    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Times() {}

    /** Reads a time; empty when it is none. RFC 3339 knows years of four digits only, and a year zero is none. */
    public static Optional<Instant> parse(String text) {
        if (!YEAR.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** Reads a day (RFC 3339 full-date); empty when it is none. */
    public static Optional<LocalDate> parseDay(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
