package org.tapgate.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Set;

/**
 * The body of format {@code POINT}: {@code {id, state, amount, payment{}, additional_info{}}} as the Point integration API
 * shows an intent, for the states in which one ends (seed 002, webhooks.md section 2).
 */
public final class PointBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> INTENTS = Set.of("payment_intent", "refund_intent");

    private static final Set<String> FINAL =
            Set.of("finished", "confirmation_required", "canceled", "error", "abandoned");

    private PointBody() {}

    /** Whether events of the type are told in this format. */
    public static boolean canTell(String eventType) {
        var parts = eventType.split("\\.", 2);
        return INTENTS.contains(parts[0]) && FINAL.contains(parts[parts.length - 1]);
    }

    /** The body, from the body of the event. The same bytes each time, since the event never changes. */
    static String of(String eventType, String eventBody) {
        var data = read(eventBody).path("data");
        var body = JSON.createObjectNode();
        body.set("id", data.path("id"));
        body.put("state", state(eventType, data));
        body.set("amount", data.path("amount").isObject() ? data.at("/amount/amount") : data.path("amount"));
        body.set("payment", object(data.path("payment")));
        body.set("additional_info", object(data.path("additional_info")));
        return body.toString();
    }

    /** The object that the event is about. */
    static String objectOf(String eventBody) {
        return read(eventBody).at("/data/id").asText();
    }

    private static String state(String eventType, JsonNode data) {
        return data.path("state").isTextual()
                ? data.path("state").asText()
                : eventType.substring(eventType.indexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private static JsonNode object(JsonNode found) {
        return found.isObject() ? found : JSON.createObjectNode();
    }

    private static JsonNode read(String eventBody) {
        try {
            return JSON.readTree(eventBody);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The body of an event cannot be read", broken);
        }
    }
}
