package org.tapgate.it.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tapgate.it.product.Site;
import org.tapgate.it.product.Tapgate;
import org.tapgate.it.systems.CardNumbers;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Card;
import org.tapgate.pos.Terminal;
import org.tapgate.pos.TerminalKey;

/** A client with a program of its own and one paired terminal. */
public final class Shop {

    /** Where programs are. */
    public static final String API = "/point/integration-api";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Tapgate product;

    private final String client;

    private final String key;

    private final Terminal terminal;

    private Shop(Tapgate product, String client, String key, Terminal terminal) {
        this.product = product;
        this.client = client;
        this.key = key;
        this.terminal = terminal;
    }

    /** A new one. */
    public static Shop open(Tapgate product) throws IOException {
        return open(product, "IMPLICIT");
    }

    /** A new one of a client that captures by itself what terminals hold. */
    public static Shop capturingItself(Tapgate product) throws IOException {
        return open(product, "EXPLICIT");
    }

    private static Shop open(Tapgate product, String captureType) throws IOException {
        var backoffice = product.backoffice();
        var client = backoffice
                .create(
                        "clients",
                        Map.of(
                                "name",
                                "Shop " + NUMBERS.incrementAndGet(),
                                "currency",
                                "EUR",
                                "country",
                                "ITA",
                                "timeZone",
                                "Europe/Rome",
                                "captureType",
                                captureType))
                .path("id")
                .asText();
        var application = backoffice
                .create(
                        "client-applications",
                        Map.of("clientId", client, "name", "till", "scopes", List.of("intents", "orders")))
                .path("id")
                .asText();
        var key = backoffice
                .create("client-applications/" + application + "/keys", Map.of())
                .path("secret")
                .asText();
        return new Shop(product, client, key, terminal(product, client));
    }

    private static Terminal terminal(Tapgate product, String client) throws IOException {
        var backoffice = product.backoffice();
        var location = backoffice.createLounge("Shop");
        var serialNumber = Site.newSerialNumber();
        backoffice.create(
                "terminals",
                Map.of(
                        "serialNumber",
                        serialNumber,
                        "locationId",
                        location,
                        "poiType",
                        "PAX_A910",
                        "posId",
                        "4711",
                        "clientId",
                        client));
        var terminal = new Terminal(product.connection(), serialNumber, TerminalKey.generate(), product.time());
        assertThat(terminal.pair(backoffice.pairingCode(serialNumber)).status()).isEqualTo(200);
        return terminal;
    }

    /** Its terminal. */
    public Terminal terminal() {
        return terminal;
    }

    /** Whose it is. */
    public String client() {
        return client;
    }

    /** Of its program. */
    public String key() {
        return key;
    }

    String device() {
        return "PAX_A910__" + terminal.serialNumber();
    }

    /** Sends a request with its key. */
    public Answer send(Call call) throws IOException {
        return product.connection().send(call.bearer(key));
    }

    Answer get(String path) throws IOException {
        return send(Call.of("GET", API + path));
    }

    Answer post(String path, Object json) throws IOException {
        return send(Call.post(API + path, json));
    }

    Answer delete(String path) throws IOException {
        return send(Call.of("DELETE", API + path));
    }

    /** Asks its terminal to take an amount. */
    public Call asking(long amount) {
        return Call.post(API + "/devices/" + device() + "/payment-intents", Map.of("amount", amount));
    }

    /** Asks its terminal to give a payment back. */
    public Answer giveBack(String payment, long amount) throws IOException {
        return post("/devices/" + device() + "/refund", Map.of("payment_id", payment, "amount", amount));
    }

    /** A new intent's id. */
    public String ask(long amount) throws IOException {
        var answer = send(asking(amount));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.text("/id");
    }

    /** A payment intent as it stands. */
    public Answer intent(String id) throws IOException {
        return get("/payment-intents/" + id);
    }

    /** What it ever asked for. */
    public Set<String> intents() throws IOException {
        var events = get("/payment-intents/events").json().path("events");
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("payment_intent_id").asText())
                .collect(Collectors.toSet());
    }

    /** A card with these digits 9 to 12, which tell the simulated host what to do. */
    public static Card card(String script) {
        return new Card(CardNumbers.of("54321000", Long.parseLong(script) * 1_000 + 42), Site.EXPIRY);
    }
}
