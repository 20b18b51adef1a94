package org.tapgate.pos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a cashier reads: an answer in a few lines. */
final class Screen {

    private static final int MINOR_UNITS = 100;

    private Screen() {}

    /** The lines for an answer to any of the commands. */
    static List<String> of(Answer answer) {
        if (!answer.isOk()) {
            return refusal(answer);
        }
        if (answer.body().isEmpty()) {
            return List.of("NOTHING TO DO");
        }
        var body = answer.json();
        if (body.has("accessId")) {
            return admission(body);
        }
        if (body.has("intentId")) {
            return intent(body);
        }
        if (body.has("operationId")) {
            return receipt(body);
        }
        return body.has("status") ? List.of(body.path("status").asText()) : OfflineScreen.of(body);
    }

    private static List<String> refusal(Answer answer) {
        var body = answer.json();
        var lines = new ArrayList<String>();
        lines.add("REFUSED  " + answer.status() + " " + answer.code() + "  " + answer.text("/title"));
        if (body.has("detail")) {
            lines.add("  " + answer.text("/detail"));
        }
        if (body.has("retryAfterSeconds")) {
            lines.add("  again in " + answer.text("/retryAfterSeconds") + " s");
        }
        body.path("errors")
                .forEach(error -> lines.add("  " + error.path("field").asText() + ": "
                        + error.path("message").asText()));
        lines.add("  request " + answer.text("/requestId"));
        return lines;
    }

    private static List<String> admission(JsonNode body) {
        var entry = body.path("entry");
        var guests = body.path("guests");
        return List.of(
                "PASS  " + body.path("maskedPan").asText() + "  "
                        + body.path("productCode").asText(),
                "  " + entry.path("mode").asText().toLowerCase(Locale.ROOT) + " entry" + price(entry.path("price"))
                        + left(entry),
                "  adults: " + pool(guests.path("adult")),
                "  children: " + pool(guests.path("child")) + "; under "
                        + guests.path("freeUnderAge").asText("-") + " years free",
                "  access " + body.path("accessId").asText() + ", to be confirmed before "
                        + body.path("expiresAt").asText());
    }

    private static List<String> intent(JsonNode body) {
        return List.of(
                body.path("state").asText() + "  " + body.path("kind").asText().toLowerCase(Locale.ROOT)
                        + price(body.path("amount")) + "  "
                        + body.path("description").asText(),
                "  outcome " + body.path("outcome").asText("-").toLowerCase(Locale.ROOT),
                "  intent " + body.path("intentId").asText());
    }

    private static List<String> receipt(JsonNode body) {
        return List.of(
                body.path("status").asText() + "  entry "
                        + body.path("operationId").asText(),
                "  charged" + price(body.path("charged").path("total")) + left(body.path("entry")));
    }

    private static String pool(JsonNode guests) {
        return "at most " + number(guests.path("max")) + left(guests) + price(guests.path("price"));
    }

    private static String left(JsonNode counters) {
        return ", left: " + number(counters.path("freeLeft")) + " free, " + number(counters.path("paidLeft")) + " paid";
    }

    /** The contract says null for "unlimited". */
    private static String number(JsonNode limit) {
        return limit.isNumber() ? limit.asText() : "any number";
    }

    private static String price(JsonNode money) {
        return money.isObject()
                ? String.format(
                        Locale.ROOT,
                        " %.2f %s",
                        money.path("amount").asDouble() / MINOR_UNITS,
                        money.path("currency").asText())
                : "";
    }
}
