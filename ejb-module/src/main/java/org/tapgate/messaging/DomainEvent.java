package org.tapgate.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.Ids;

/**
 * Something that happened, told in the past tense to whom it may concern (webhooks.md section 1).
 *
 * @param id of the event itself
 * @param type such as {@code entry.completed}
 * @param subjectId the object that it happened to
 * @param clientId the client whose object it is, if it is anyone's
 * @param occurredAt when the change was made, by the application's clock
 * @param requestId the request that caused it, if one did
 * @param data a JSON object of at most {@link #LONGEST_DATA} characters, frozen here; no card data beyond 6+4 digits
 */
public record DomainEvent(
        UUID id,
        String type,
        UUID subjectId,
        Optional<UUID> clientId,
        Instant occurredAt,
        Optional<String> requestId,
        String data) {

    /** Leaves room for the envelope in a webhook body, which is under 20 kB. */
    public static final int LONGEST_DATA = 16_384;

    private static final Pattern TYPE = Pattern.compile("[a-z_]+(\\.[a-z_]+)*");

    /** Refuses what is no event: a bug of the caller. */
    public DomainEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(requestId, "requestId");
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("Not an event type: " + type);
        }
        if (!data.startsWith("{") || data.length() > LONGEST_DATA) {
            throw new IllegalArgumentException("Not a JSON object of a bearable size: event " + type);
        }
    }

    /** A new event of nobody's in particular, caused by the request that this thread works for. */
    public static DomainEvent of(String type, UUID subjectId, Instant occurredAt, String data) {
        return new DomainEvent(Ids.next(), type, subjectId, Optional.empty(), occurredAt, Correlation.current(), data);
    }

    /** The same event, told to this client. */
    public DomainEvent forClient(UUID client) {
        return new DomainEvent(id, type, subjectId, Optional.of(client), occurredAt, requestId, data);
    }
}
