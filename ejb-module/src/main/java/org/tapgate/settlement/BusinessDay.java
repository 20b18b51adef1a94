package org.tapgate.settlement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The business days of a client. A day ends at its cut-off: from noon on that is in the evening of the day itself, before
 * noon it is in the night after it.
 *
 * @param zone of the client
 * @param cutOff by the clock of the zone; null when only people and the age of a batch close it, and days end at midnight
 */
public record BusinessDay(ZoneId zone, LocalTime cutOff) {

    /** Days from midnight to midnight. */
    public static BusinessDay calendar(ZoneId zone) {
        return new BusinessDay(zone, LocalTime.MIDNIGHT);
    }

    /** To which day an instant belongs. */
    public LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDateTime().minus(afterMidnight()).toLocalDate();
    }

    /** When a day ends; empty without a cut-off. */
    public Optional<Instant> endOf(LocalDate day) {
        return Optional.ofNullable(cutOff)
                .map(unused -> day.plusDays(1).atStartOfDay().plus(afterMidnight()))
                .map(end -> end.atZone(zone).toInstant());
    }

    /** How long after the midnight that ends its date a day goes on; negative when it ends before. */
    private Duration afterMidnight() {
        if (cutOff == null) {
            return Duration.ZERO;
        }
        var sinceMidnight = Duration.between(LocalTime.MIDNIGHT, cutOff);
        return cutOff.isBefore(LocalTime.NOON) ? sinceMidnight : sinceMidnight.minusDays(1);
    }
}
