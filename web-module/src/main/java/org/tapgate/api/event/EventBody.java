package org.tapgate.api.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.event.StreamEvent;

/** An event as it is answered: what webhooks send, and the id that they carry in their header {@code webhook-id}. */
@Schema(name = "Event")
public record EventBody(
        @Schema(description = "The webhook-id of its deliveries")
        UUID id,

        @Schema(description = "Its place in the client's sequence, from 1 and without gaps", example = "42")
        long sequence,

        @Schema(example = "entry.completed") String type,
        @Schema(example = "2026-11-21T10:00:00Z") String timestamp,

        @Schema(description = "What happened: sequence, id of the object, and what its feature tells")
        Map<String, Object> data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    static EventBody of(StreamEvent event) {
        return new EventBody(
                event.id(), event.sequence(), event.type(), event.occurredAt().toString(), data(event));
    }

    @SuppressWarnings("unchecked") // the body of an event is {type, timestamp, data: {}}
    private static Map<String, Object> data(StreamEvent event) {
        try {
            return (Map<String, Object>) JSON.readValue(event.body(), OBJECT).get("data");
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Event " + event.id() + " cannot be read", broken);
        }
    }
}
