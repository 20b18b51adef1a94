package org.tapgate.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.tapgate.it.intent.Shop;
import org.tapgate.it.product.Tapgate;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.ReadMethod;

/** The back office of a shop: its terminal takes the money, and its program looks after it. */
public final class Counter {

    /** Where the back office is. */
    public static final String API = "/psp/api/v1";

    private static final String PAID = "0000";

    private final Shop shop;

    private Counter(Shop shop) {
        this.shop = shop;
    }

    /** A new one. */
    public static Counter open(Tapgate product) throws IOException {
        return new Counter(Shop.open(product));
    }

    /** A new one of a client that captures by itself what terminals hold. */
    public static Counter capturingItself(Tapgate product) throws IOException {
        return new Counter(Shop.capturingItself(product));
    }

    /** A payment that was taken under this name; answers its id. */
    public String sell(String reference, long amount) throws IOException {
        return sell(reference, amount, Map.of());
    }

    /** The same, with more in its {@code additional_info}. */
    String sell(String reference, long amount, Map<String, ?> more) throws IOException {
        var processed = tap(reference, amount, more, PAID);
        assertThat(processed.text("/outcome")).as(processed.body()).isEqualTo("APPROVED");
        var intent = processed.text("/intentId");
        shop.terminal().intent(intent, "finish", Map.of());
        return shop.intent(intent).text("/payment/id");
    }

    /** A payment that a card was tapped for, which makes the simulated host answer so. */
    Answer tap(String reference, long amount, Map<String, ?> more, String script) throws IOException {
        var info = new LinkedHashMap<String, Object>(more);
        info.put("external_reference", reference);
        var asked = ask(amount, info);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        shop.terminal().nextIntent(0);
        return shop.terminal().process(asked.text("/id"), Shop.card(script), ReadMethod.CHIP);
    }

    /** Asks the terminal to take an amount, with this {@code additional_info}. */
    Answer ask(long amount, Map<String, ?> info) throws IOException {
        return shop.send(shop.asking(amount).json(Map.of("amount", amount, "additional_info", info)));
    }

    /** A card is tapped for what the terminal is asked for. */
    Answer tapNext() throws IOException {
        var intent = shop.terminal().nextIntent(0).text("/intentId");
        return shop.terminal().process(intent, Shop.card(PAID), ReadMethod.CHIP);
    }

    /** Asks the terminal to give a payment back. */
    Answer giveBackAtTheTerminal(String payment, long amount) throws IOException {
        return shop.giveBack(payment, amount);
    }

    /** Whose it is. */
    String client() {
        return shop.client();
    }

    /** Of its program. */
    public String key() {
        return shop.key();
    }

    Answer send(Call call) throws IOException {
        return shop.send(call);
    }

    Answer get(String path) throws IOException {
        return send(Call.of("GET", API + path));
    }

    /** What an operation of this type on the order looks like. */
    JsonNode operation(String order, String type) throws IOException {
        for (var operation : get("/orders/" + order).json().path("operations")) {
            if (operation.path("operationType").asText().equals(type)) {
                return operation;
            }
        }
        throw new AssertionError("No " + type + " on " + order);
    }

    /** Its id. */
    public String id(String order, String type) throws IOException {
        return operation(order, type).path("operationId").asText();
    }

    /** The amounts that it gave back, the newest first. */
    public List<String> refunds() throws IOException {
        var found = get("/operations?operationType=REFUND").json().path("operations");
        return StreamSupport.stream(found.spliterator(), false)
                .map(operation -> operation.path("operationAmount").asText())
                .toList();
    }

    /** A write, without a key. */
    public static Call post(String path, Object json) {
        return Call.post(API + path, json);
    }

    /** The same with a key of its own. */
    public static Call once(Call call) {
        return call.with("Idempotency-Key", UUID.randomUUID().toString());
    }
}
