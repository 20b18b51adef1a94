package org.tapgate.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.webhook.Shop;
import org.tapgate.pos.Call;

/**
 * The sequence of events from some number on, beside what arrived at a shop that wants all of them.
 *
 * @param endpoint of the shop
 * @param before the last number that the shop is not told of
 */
record Sequence(Product product, Shop shop, String endpoint, long before) {

    private static final Duration RECOVERY = Duration.ofMinutes(4);

    /** Has a shop told of everything from now on: the numbers begin after those of a test event. */
    static Sequence to(Shop shop, Product product) throws IOException {
        var office = product.backoffice();
        var endpoint = office.create("webhook-endpoints", Map.of("url", shop.url()))
                .path("id")
                .asText();
        var ping = office.create("webhook-endpoints/" + endpoint + "/test", Map.of())
                .path("eventId")
                .asText();
        Eventually.await(
                "a number for the test event",
                RECOVERY,
                () -> office.get("events/" + ping).isOk());
        var before = office.get("events/" + ping).json().path("sequence").asLong();
        return new Sequence(product, shop, endpoint, before);
    }

    /** The shop is told no more. */
    void end() throws IOException {
        product.backoffice().send(Call.of("DELETE", "/api/v1/webhook-endpoints/" + endpoint));
    }

    /** Fails unless every event arrives, none has another number, and doubles are known by id and body. */
    void assertArrived() throws IOException {
        Eventually.await(
                "all events at the shop, and no others",
                RECOVERY,
                () -> arrived().equals(Set.copyOf(ids(events()))));
        var events = events();
        assertThat(events.stream().mapToLong(event -> event.path("sequence").asLong()))
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + events.size())
                        .boxed()
                        .toList());
        assertThat(shop.messages().stream()
                        .collect(Collectors.groupingBy(Shop.Message::id))
                        .values())
                .as("a double has the same body")
                .allSatisfy(same -> assertThat(same)
                        .extracting(Shop.Message::body)
                        .containsOnly(same.get(0).body()));
    }

    private Set<String> arrived() {
        return shop.messages().stream()
                .filter(message -> message.sequence() > before)
                .map(Shop.Message::id)
                .collect(Collectors.toSet());
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.path("id").asText()).toList();
    }

    private List<JsonNode> events() throws IOException {
        var all = new ArrayList<JsonNode>();
        int had;
        do {
            had = all.size();
            product.backoffice()
                    .get("events?limit=200&after=" + (before + had))
                    .json()
                    .path("items")
                    .forEach(all::add);
        } while (all.size() > had);
        return all;
    }
}
