package org.tapgate.order.iso8583;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the dialect writes them: UTC, without a year. */
public final class WireTime {

    private static final DateTimeFormatter DATE_AND_TIME =
            DateTimeFormatter.ofPattern("MMddHHmmss").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMdd");

    private WireTime() {}

    /** MMDDhhmmss. */
    public static String dateAndTime(Instant time) {
        return DATE_AND_TIME.format(time);
    }

    /** MMDD. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }
}
