package org.tapgate.offline;

import java.util.UUID;
import org.tapgate.access.EntryOrigin;
import org.tapgate.access.Place;

/**
 * An entry that a terminal reported: access-control.md section 10.
 *
 * @param id also of the entry, once it counts, and the terminal's {@code operationId}
 * @param source where it comes from
 * @param use what happened
 * @param place where the terminal stood; null when it belonged to no location
 * @param card which card; null when it is not known
 * @param standing what has become of it
 */
public record OfflineEntry(
        UUID id, OfflineSource source, OfflineUse use, Place place, OfflineCard card, OfflineStanding standing) {

    OfflineEntry now(OfflineStanding next) {
        return new OfflineEntry(id, source, use, place, card, next);
    }

    /** A person wants it to count. */
    public OfflineEntry accepted(Settlement by) {
        return now(standing.accepted(by));
    }

    /** A person does not want it to count. */
    public OfflineEntry dismissed(Settlement by) {
        return now(standing.dismissed(by));
    }

    /** Where it happened, as an entry says it. */
    EntryOrigin origin() {
        return place == null
                ? new EntryOrigin(source.terminal(), use.occurredAt(), use.readMethod(), null, null, null, null)
                : new EntryOrigin(
                        source.terminal(),
                        use.occurredAt(),
                        use.readMethod(),
                        place.locationId(),
                        place.clientId(),
                        place.country(),
                        place.service());
    }
}
