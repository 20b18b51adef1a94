package org.tapgate.it.systems;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tapgate.it.stack.Bootstrap;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Connection;

/** An admin with an API key: sets up what terminals need, and reads the entries. */
public final class Backoffice {

    private final Connection connection;

    private final String apiKey;

    /** A back office with this key. */
    public Backoffice(Connection connection, String apiKey) {
        this.connection = connection;
        this.apiKey = apiKey;
    }

    /** The back office of whoever installed the product. */
    public static Backoffice of(Connection connection, Bootstrap bootstrap) {
        return new Backoffice(connection, bootstrap.accessToken());
    }

    /** Sends any request with this back office's key. */
    public Answer send(Call call) throws IOException {
        return connection.send(call.bearer(apiKey));
    }

    /** Reads a resource, such as {@code entries?limit=10}. */
    public Answer get(String resource) throws IOException {
        return send(Call.of("GET", "/api/v1/" + resource));
    }

    /** All items of a list with filters, such as {@code entries?terminal=SN1}, page by page. */
    public List<JsonNode> all(String list) throws IOException {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = accepted(list, get(list + "&limit=200" + cursor));
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }

    /** Creates a resource. */
    public Answer post(String resource, Object json) throws IOException {
        return send(Call.post("/api/v1/" + resource, json));
    }

    /** Replaces a resource that was read with this ETag. */
    public Answer put(String resource, String etag, Object json) throws IOException {
        return send(Call.of("PUT", "/api/v1/" + resource).json(json).with("If-Match", etag));
    }

    /** Creates a resource that must be accepted, and answers it. */
    public JsonNode create(String resource, Object json) throws IOException {
        return accepted(resource, post(resource, json));
    }

    /** A lounge in Warsaw; answers its id. */
    public String createLounge(String name) throws IOException {
        return create(
                        "locations",
                        Map.of(
                                "name",
                                name,
                                "country",
                                "POL",
                                "service",
                                "LOUNGE",
                                "postalCode",
                                "00-906",
                                "city",
                                "Warszawa"))
                .path("id")
                .asText();
    }

    /** Adds a terminal at a location and asks for its pairing code. */
    public String createTerminal(String serialNumber, String locationId) throws IOException {
        create("terminals", Map.of("serialNumber", serialNumber, "locationId", locationId));
        return pairingCode(serialNumber);
    }

    /** A pairing code for a terminal that is not paired. */
    public String pairingCode(String serialNumber) throws IOException {
        return accepted("pairing code", post("terminals/" + serialNumber + "/pairing-code", Map.of()))
                .path("pairingCode")
                .asText();
    }

    /** Makes all cards from one number to another cards of an issuer in Poland with this product. */
    public void createAccountRange(String low, String high, String ica, String productCode) throws IOException {
        create(
                "account-ranges",
                Map.of(
                        "low",
                        low,
                        "high",
                        high,
                        "ica",
                        ica,
                        "icaName",
                        "Bank " + ica,
                        "issuerCountry",
                        "POL",
                        "productCode",
                        productCode));
    }

    /** Moves the product's clock forward and answers its time. */
    public Instant advanceClock(Duration amount) throws IOException {
        var answer = accepted("clock", post("test/clock", Map.of("advance", amount.toString())));
        return Instant.parse(answer.path("now").asText());
    }

    private static JsonNode accepted(String what, Answer answer) {
        if (!answer.isOk()) {
            throw new IllegalStateException(what + ": " + answer.status() + " " + answer.body());
        }
        return answer.json();
    }
}
