package org.tapgate.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What is counted together. The words are those of the events (access-control.md section 2); empty where an entry has
 * no such thing.
 *
 * @param hour when the hour begins, in UTC
 * @param locationId where; empty for a terminal without a location
 * @param clientId whose
 * @param service such as LOUNGE
 * @param country ISO 3166 alpha-3
 * @param type how it was decided, such as ONLINE
 * @param mode FREE or PAID; empty when it was refused before that was known
 * @param status how it ended, such as COMPLETED
 * @param code why it was refused
 */
public record TrafficKey(
        Instant hour,
        Optional<UUID> locationId,
        Optional<UUID> clientId,
        Optional<String> service,
        Optional<String> country,
        String type,
        Optional<String> mode,
        String status,
        Optional<String> code) {

    /** Refuses an hour that does not begin on the hour. */
    public TrafficKey {
        if (!hour.equals(hourOf(hour))) {
            throw new IllegalArgumentException("Not the beginning of an hour: " + hour);
        }
    }

    /** The hour that the time lies in. */
    public static Instant hourOf(Instant time) {
        return time.truncatedTo(ChronoUnit.HOURS);
    }
}
