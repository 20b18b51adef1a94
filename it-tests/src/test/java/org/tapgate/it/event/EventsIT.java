package org.tapgate.it.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Answer;

class EventsIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static Product product;

    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        product = Product.shared();
        site = Site.open(product);
    }

    @Test
    void an_entry_is_an_event_with_the_next_number() throws IOException {
        long before = lastNumber();
        var entry = site.enter(site.newCard()).text("/operationId");

        Eventually.await("the event", SOON, () -> !about(entry, before).isEmpty());

        var event = about(entry, before).get(0);
        assertThat(event.path("type").asText()).isEqualTo("entry.completed");
        assertThat(event.at("/data/sequence").asLong())
                .isEqualTo(event.path("sequence").asLong());
        assertThat(event.at("/data/status").asText()).isEqualTo("COMPLETED");
        assertThat(get("events/" + event.path("id").asText()).json()).isEqualTo(event);
        assertThat(numbers(before))
                .containsExactlyElementsOf(LongStream.rangeClosed(
                                before + 1, before + numbers(before).size())
                        .boxed()
                        .toList());
    }

    @Test
    void whoever_waits_hears_of_it_at_once() throws Exception {
        long before = lastNumber();
        var waiting = CompletableFuture.supplyAsync(() -> waited(before));

        site.enter(site.newCard());

        assertThat(waiting.get().json().path("items")).isNotEmpty();
    }

    @Test
    void a_wait_for_nothing_ends_with_nothing() throws IOException {
        var client = newClient();
        var answer = get("events?after=0&waitSeconds=1&clientId=" + client);
        assertThat(answer.json().toString()).isEqualTo("{\"items\":[],\"nextAfter\":0}");
    }

    @Test
    void a_stream_goes_on_where_the_reader_was() throws Exception {
        long before = lastNumber();
        site.enter(site.newCard());
        Eventually.await("the event", SOON, () -> lastNumber() > before);
        var request = HttpRequest.newBuilder(product.connection().base().resolve("/api/v1/events/stream"))
                .header("Authorization", "Bearer " + product.stack().bootstrap().accessToken())
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", Long.toString(before))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());

        try (var lines = response.body()) {
            var first = lines.filter(line -> !line.isBlank()).limit(3).toList();
            assertThat(first).anyMatch(("id: " + (before + 1))::equals).anyMatch(line -> line.startsWith("event: "));
        }
    }

    @Test
    void a_client_reads_its_own_events_and_no_others() throws IOException {
        var client = newClient();
        var application = product.backoffice()
                .create(
                        "client-applications",
                        Map.of("clientId", client, "name", "Reader " + client, "scopes", List.of("events")))
                .path("id")
                .asText();
        var key = product.backoffice()
                .create("client-applications/" + application + "/keys", Map.of())
                .path("secret")
                .asText();
        var reader = new Backoffice(product.connection(), key);

        assertThat(reader.get("events?after=0").json().path("items")).isEmpty();
        assertThat(reader.get("events?clientId=" + newClient()).status()).isEqualTo(404);
    }

    @Test
    void the_catalogue_names_every_type() throws IOException {
        assertThat(get("event-types").json().path("items"))
                .extracting(type -> type.path("type").asText())
                .contains("entry.completed", "payment_intent.finished", "batch.settled", "ping");
    }

    @Test
    void nonsense_is_bad_input() throws IOException {
        assertThat(get("events?after=-1&waitSeconds=61&limit=x").json().path("errors"))
                .hasSize(3);
    }

    private static Answer waited(long after) {
        try {
            return get("events?waitSeconds=20&after=" + after);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<JsonNode> about(String object, long after) throws IOException {
        return read(after).stream()
                .filter(event -> event.at("/data/id").asText().equals(object))
                .toList();
    }

    private static List<Long> numbers(long after) throws IOException {
        return read(after).stream()
                .map(event -> event.path("sequence").asLong())
                .toList();
    }

    private static long lastNumber() throws IOException {
        long last = 0;
        long next = get("events?limit=200&after=0").json().path("nextAfter").asLong();
        while (next > last) {
            last = next;
            next = get("events?limit=200&after=" + last)
                    .json()
                    .path("nextAfter")
                    .asLong();
        }
        return last;
    }

    private static List<JsonNode> read(long after) throws IOException {
        var items = get("events?limit=200&after=" + after).json().path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static String newClient() throws IOException {
        return product.backoffice()
                .create(
                        "clients",
                        Map.of(
                                "name",
                                "Client " + Site.newSerialNumber(),
                                "currency",
                                "EUR",
                                "country",
                                "POL",
                                "timeZone",
                                "Europe/Warsaw"))
                .path("id")
                .asText();
    }

    private static Answer get(String resource) throws IOException {
        return product.backoffice().get(resource);
    }
}
