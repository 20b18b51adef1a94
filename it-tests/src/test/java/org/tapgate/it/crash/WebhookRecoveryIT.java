package org.tapgate.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.stack.Installation;
import org.tapgate.it.stack.Part;
import org.tapgate.it.stack.ServicesProcess;
import org.tapgate.it.webhook.Shop;

/** Events and webhooks while parts of the product die: none missing, none with another number, doubles known by their id. */
class WebhookRecoveryIT {

    private static final int SOME = 30;

    private static final Duration RECOVERY = Duration.ofMinutes(4);

    private static ServicesProcess database;

    private static ServicesProcess broker;

    private static Product product;

    private static Shop shop;

    @BeforeAll
    static void startAll() throws IOException {
        var folder = Files.createTempDirectory(
                Files.createDirectories(Installation.home().resolve("it-tests/target/products")), "webhook-");
        database = new ServicesProcess(folder.resolve("database")).start();
        broker = new ServicesProcess(folder.resolve("broker")).start();
        var settings = new HashMap<>(Product.GENEROUS);
        settings.putAll(database.databaseSettings());
        settings.putAll(broker.brokerSettings());
        product = Product.fresh("webhook", settings);
        shop = new Shop();
        product.backoffice().create("webhook-endpoints", Map.of("url", shop.url()));
    }

    @AfterAll
    static void stopAll() {
        product.stack().close();
        broker.close();
        database.close();
        shop.close();
    }

    @Test
    void the_application_dies_between_call_and_acknowledgement() throws Exception {
        try (var running = Load.on(Site.open(product))) {
            running.awaitMore(SOME);
            product.stack().kill(Part.APPLICATION);
        }
        product.stack().awaitEnd();
        product.stack().start();

        assertNothingMissing();
    }

    @Test
    void the_broker_dies_and_comes_back() throws Exception {
        try (var running = Load.on(Site.open(product))) {
            running.awaitMore(SOME);
            broker.killBroker();
            running.awaitMore(SOME);
            broker.start();
            running.awaitMore(SOME);
        }

        assertNothingMissing();
    }

    @Test
    void the_database_dies_and_comes_back() throws Exception {
        try (var running = Load.on(Site.open(product))) {
            running.awaitMore(SOME);
            database.killDatabase();
            Eventually.await(
                    "a request that fails", RECOVERY, () -> running.statuses().size() > 1);
            database.start();
            running.awaitMore(SOME);
        }

        Eventually.await("readiness", RECOVERY, product.stack()::isReady);
        assertNothingMissing();
    }

    @Test
    void every_wake_up_comes_again_and_again() throws Exception {
        try (var doubles = Doubles.of(database, broker)) {
            try (var running = Load.on(Site.open(product))) {
                running.awaitMore(SOME);
                doubles.send();
                running.awaitMore(SOME);
            }
            doubles.send();
            Eventually.await("an end of the doubles", RECOVERY, doubles::areThrough);
        }

        assertNothingMissing();
    }

    private static void assertNothingMissing() throws IOException {
        Eventually.await("all events at the shop", RECOVERY, () -> arrived().containsAll(ids(events())));
        var events = events();
        assertThat(events.stream().mapToLong(event -> event.path("sequence").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(arrived()).as("after removing doubles").isEqualTo(Set.copyOf(ids(events)));
        assertThat(shop.messages().stream()
                        .collect(Collectors.groupingBy(Shop.Message::id))
                        .values())
                .as("a double has the same body")
                .allSatisfy(same -> assertThat(same)
                        .extracting(Shop.Message::body)
                        .containsOnly(same.get(0).body()));
    }

    private static Set<String> arrived() {
        return shop.messages().stream().map(Shop.Message::id).collect(Collectors.toSet());
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.path("id").asText()).toList();
    }

    private static List<JsonNode> events() throws IOException {
        var all = new ArrayList<JsonNode>();
        int before;
        do {
            before = all.size();
            product.backoffice()
                    .get("events?limit=200&after=" + before)
                    .json()
                    .path("items")
                    .forEach(all::add);
        } while (all.size() > before);
        return all;
    }
}
