package org.tapgate.webhook;

import static org.tapgate.event.EventType.PAYMENT_INTENT_ABANDONED;
import static org.tapgate.event.EventType.PAYMENT_INTENT_CANCELED;
import static org.tapgate.event.EventType.PAYMENT_INTENT_CONFIRMATION_REQUIRED;
import static org.tapgate.event.EventType.PAYMENT_INTENT_ERROR;
import static org.tapgate.event.EventType.PAYMENT_INTENT_FINISHED;
import static org.tapgate.event.EventType.REFUND_INTENT_ABANDONED;
import static org.tapgate.event.EventType.REFUND_INTENT_CANCELED;
import static org.tapgate.event.EventType.REFUND_INTENT_ERROR;
import static org.tapgate.event.EventType.REFUND_INTENT_FINISHED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tapgate.event.EventType;

/**
 * The body of format {@code POINT}: {@code {id, state, amount, payment{id, state, type}, additional_info{external_reference,
 * ticket_number}}} as the Point integration API documents its webhook, for the states in which an intent ends (seed 002,
 * webhooks.md section 2). What the intent has no such thing of is left out. Of a refund, {@code payment.id} is the payment it
 * gives back and {@code payment.state} whether that was done.
 */
public final class PointBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<EventType> TOLD = EnumSet.of(
            PAYMENT_INTENT_FINISHED,
            PAYMENT_INTENT_CONFIRMATION_REQUIRED,
            PAYMENT_INTENT_CANCELED,
            PAYMENT_INTENT_ERROR,
            PAYMENT_INTENT_ABANDONED,
            REFUND_INTENT_FINISHED,
            REFUND_INTENT_CANCELED,
            REFUND_INTENT_ERROR,
            REFUND_INTENT_ABANDONED);

    private PointBody() {}

    /** Whether events of the type are told in this format. */
    public static boolean canTell(String eventType) {
        return EventType.of(eventType).filter(TOLD::contains).isPresent();
    }

    /** The body, from the body of the event. */
    static String of(String eventBody) {
        var data = read(eventBody).path("data");
        var body = JSON.createObjectNode();
        body.set("id", data.path("id"));
        body.set("state", data.path("state"));
        body.set("amount", data.at("/amount/amount"));
        body.set("payment", payment(data));
        body.set("additional_info", additionalInfo(data.path("terms")));
        return body.toString();
    }

    /** The object that a body of either format is about. */
    static String objectOf(String body) {
        var read = read(body);
        return (read.has("data") ? read.path("data") : read).path("id").asText();
    }

    private static ObjectNode payment(JsonNode data) {
        var payment = JSON.createObjectNode();
        if (data.hasNonNull("outcome")) {
            copy(data, "paymentId", payment, "id");
            payment.put("state", data.path("outcome").asText().toLowerCase(Locale.ROOT));
        }
        copy(data.at("/terms/payment"), "type", payment, "type");
        return payment;
    }

    private static ObjectNode additionalInfo(JsonNode terms) {
        var info = JSON.createObjectNode();
        copy(terms, "externalReference", info, "external_reference");
        copy(terms, "ticketNumber", info, "ticket_number");
        return info;
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String newName) {
        if (from.hasNonNull(name)) {
            to.set(newName, from.get(name));
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The body of an event cannot be read", broken);
        }
    }
}
