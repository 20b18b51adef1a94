package org.tapgate.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are wanted; empty is any.
 *
 * @param from asked for then or later
 * @param to asked for earlier
 * @param country of the location, ISO 3166-1 alpha-3
 * @param service such as {@code LOUNGE}
 * @param locationId one location
 * @param terminal serial number
 * @param status where they stand
 * @param type how they were decided
 * @param rejectCode why they were refused
 * @param card whose they are
 * @param oldestFirst the other way round than usual
 */
public record EntryFilter(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> country,
        Optional<String> service,
        Optional<UUID> locationId,
        Optional<String> terminal,
        Optional<EntryStatus> status,
        Optional<EntryType> type,
        Optional<RejectCode> rejectCode,
        CardFilter card,
        boolean oldestFirst) {

    /**
     * Which cards are meant; empty is any.
     *
     * @param first6 how the number begins
     * @param last4 how the number ends
     * @param ica number of the issuing member
     */
    public record CardFilter(Optional<String> first6, Optional<String> last4, Optional<String> ica) {}
}
