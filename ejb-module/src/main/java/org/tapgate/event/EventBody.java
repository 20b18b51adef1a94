package org.tapgate.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tapgate.messaging.DomainEvent;

/**
 * The body of an event: {@code {"type", "timestamp", "data": {"sequence", "id", ...}}}, the payload of the Standard
 * Webhooks specification. What the feature told lies beside the number and the id of the object.
 */
final class EventBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventBody() {}

    /** The body of an event at that place of its sequence. */
    static String of(DomainEvent event, long sequence) {
        var body = JSON.createObjectNode();
        body.put("type", event.type());
        body.put("timestamp", event.occurredAt().toString());
        var data = body.putObject("data");
        data.put("sequence", sequence);
        data.put("id", event.subjectId().toString());
        data.setAll(told(event));
        data.put("sequence", sequence);
        return write(body);
    }

    private static ObjectNode told(DomainEvent event) {
        try {
            return JSON.readValue(event.data(), ObjectNode.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Event " + event.id() + " has data that are no JSON object", broken);
        }
    }

    private static String write(ObjectNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event cannot be written", broken);
        }
    }
}
