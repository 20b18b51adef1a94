package org.tapgate.report.boundary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.report.TrafficCounts;
import org.tapgate.report.TrafficKey;

/**
 * What the data of an {@code entry.*} event tells a counter; the rest of it is passed over. Null where the entry has no
 * such thing.
 *
 * @param occurredAt when the entry took place, RFC 3339: for a reversal the time of the entry, not of the reversal
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EndedEntry(
        String status,
        String type,
        String mode,
        UUID locationId,
        String country,
        String service,
        String code,
        String occurredAt,
        Guests guests) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Who came along; nobody when the data say nothing. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Guests(int adult, int child, int childUnderFreeAge) {

        static final Guests NOBODY = new Guests(0, 0, 0);
    }

    /** Refuses an event that cannot be counted: its publisher has a bug. */
    EndedEntry {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurredAt, "occurredAt");
        guests = guests == null ? Guests.NOBODY : guests;
    }

    /** Reads the data of an event. */
    static EndedEntry of(DomainEvent event) {
        try {
            return JSON.readValue(event.data(), EndedEntry.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("Event " + event.id() + " has no data of an entry", unreadable);
        }
    }

    /** Under what it is counted. */
    TrafficKey key(Optional<UUID> clientId) {
        return new TrafficKey(
                TrafficKey.hourOf(Instant.parse(occurredAt)),
                Optional.ofNullable(locationId),
                clientId,
                Optional.ofNullable(service),
                Optional.ofNullable(country),
                type,
                Optional.ofNullable(mode),
                status,
                Optional.ofNullable(code));
    }

    /** What it adds. */
    TrafficCounts counts() {
        return new TrafficCounts(1, guests.adult(), guests.child(), guests.childUnderFreeAge());
    }
}
