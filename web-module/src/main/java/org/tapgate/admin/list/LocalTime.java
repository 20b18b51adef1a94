package org.tapgate.admin.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** Times in fields and addresses: a browser's field sends local time, an address holds instants. */
public final class LocalTime {

    private LocalTime() {}

    /** A parameter that is an instant; local times are taken in the user's zone. */
    public static Parameter parameter(String name, Supplier<ZoneId> zone) {
        return new Parameter(name, sent -> instant(sent, zone.get()).map(Instant::toString));
    }

    /** The instant of either form; empty for anything else. */
    public static Optional<Instant> instant(String sent, ZoneId zone) {
        try {
            return Optional.of(OffsetDateTime.parse(sent).toInstant());
        } catch (DateTimeException noOffset) {
            return local(sent, zone);
        }
    }

    /** The form of a browser's field, to the minute; null when there is no time. */
    public static String forField(Instant instant, ZoneId zone) {
        return instant == null
                ? null
                : LocalDateTime.ofInstant(instant, zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    private static Optional<Instant> local(String sent, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(sent).atZone(zone).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
