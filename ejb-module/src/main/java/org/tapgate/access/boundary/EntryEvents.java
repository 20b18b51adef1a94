package org.tapgate.access.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.UUID;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryMode;
import org.tapgate.access.GuestCount;
import org.tapgate.access.RejectCode;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.money.Money;

/** What is told when an entry ends: {@code entry.completed}, {@code .rejected}, {@code .expired}, {@code .cancelled}. */
final class EntryEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryEvents() {}

    /**
     * What listeners learn; null where the entry has no such thing. No more of the card than 6+4 digits.
     *
     * @param occurredAt when it took place, or was asked for when nobody went in; RFC 3339
     */
    private record Data(
            UUID entryId,
            String status,
            String type,
            EntryMode mode,
            UUID locationId,
            String terminal,
            String country,
            String service,
            String maskedPan,
            RejectCode code,
            String occurredAt,
            GuestCount guests,
            Money charged) {

        static Data of(Entry entry) {
            var origin = entry.origin();
            return new Data(
                    entry.id(),
                    entry.status().name(),
                    entry.type().name(),
                    entry.verdict().mode(),
                    origin.locationId(),
                    origin.terminal(),
                    origin.country(),
                    origin.service(),
                    entry.card().digits().toString(),
                    code(entry.verdict().reason()),
                    entry.happenedAt().toString(),
                    entry.guests().count(),
                    entry.charge().total());
        }

        private static RejectCode code(DenyReason reason) {
            return reason == null ? null : reason.code();
        }
    }

    /** The event that tells of the status that the entry has now. */
    static DomainEvent of(Entry entry) {
        var type = "entry." + entry.status().name().toLowerCase(Locale.ROOT);
        var event = DomainEvent.of(type, entry.id(), entry.times().changedAt(), write(Data.of(entry)));
        var client = entry.origin().clientId();
        return client == null ? event : event.forClient(client);
    }

    private static String write(Data data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event cannot be written", broken);
        }
    }
}
