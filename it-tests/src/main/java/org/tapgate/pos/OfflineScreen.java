package org.tapgate.pos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a cashier reads about times without a line. */
final class OfflineScreen {

    private OfflineScreen() {}

    static List<String> of(JsonNode body) {
        if (body.has("accepted")) {
            return List.of(
                    "STORED  " + body.path("accepted").asText() + " entries",
                    "  report " + body.path("reportId").asText());
        }
        return body.has("entries") ? results(body) : lists(body);
    }

    private static List<String> results(JsonNode body) {
        var lines = new ArrayList<String>();
        for (var entry : body.path("entries")) {
            lines.add(entry.path("result").asText() + "  "
                    + entry.path("code").asText("")
                    + "  entry " + entry.path("operationId").asText()
                    + " (" + entry.path("offlineId").asText() + ")");
            entry.path("errors")
                    .forEach(error -> lines.add("  " + error.path("field").asText() + ": "
                            + error.path("message").asText()));
        }
        return lines;
    }

    private static List<String> lists(JsonNode body) {
        var ranges = body.path("fallbackBinRanges");
        var cards = body.path("whitelistedPans");
        var lines = new ArrayList<String>();
        lines.add("RANGES  " + ranges.path("ranges").size() + until(ranges));
        ranges.path("ranges")
                .forEach(range -> lines.add("  " + range.path("low").asText() + " to "
                        + range.path("high").asText() + "  "
                        + range.path("service").asText() + ", guests: "
                        + range.path("maxGuests").asText()));
        lines.add("WHITELIST  " + cards.path("hashes").size() + until(cards) + ", key "
                + cards.path("keyId").asText());
        if (body.has("offline")) {
            lines.add("THIS CARD  " + body.path("offline").asText());
        }
        return lines;
    }

    private static String until(JsonNode list) {
        return ", version " + list.path("version").asText() + ", good until "
                + list.path("validUntil").asText();
    }
}
