package org.tapgate.admin.list;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Stretches of time that move with the clock. Days are those of the user's zone. */
public enum Period {
    TODAY,
    YESTERDAY,
    LAST_HOUR,
    LAST_24_HOURS,
    LAST_7_DAYS,
    LAST_30_DAYS;

    /** The stretch as seen now. */
    public Span at(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return switch (this) {
            case TODAY -> new Span(start(today, zone), start(today.plusDays(1), zone));
            case YESTERDAY -> new Span(start(today.minusDays(1), zone), start(today, zone));
            case LAST_HOUR -> last(Duration.ofHours(1), now);
            case LAST_24_HOURS -> last(Duration.ofHours(24), now);
            case LAST_7_DAYS -> last(Duration.ofDays(7), now);
            case LAST_30_DAYS -> last(Duration.ofDays(30), now);
        };
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Open at the end: what happens while the list is looked at belongs to it. */
    private static Span last(Duration length, Instant now) {
        return new Span(now.minus(length), null);
    }

    /**
     * A stretch of time.
     *
     * @param from its first instant; null = ever since
     * @param to the first instant after it; null = open
     */
    public record Span(Instant from, Instant to) {}
}
