package org.tapgate.it.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.it.product.MailServer;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

class WebhooksIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    private static Product product;

    private static Site site;

    private Shop shop;

    private JsonNode endpoint;

    @BeforeAll
    static void start() throws IOException {
        product = Product.shared();
        site = Site.open(product);
    }

    @BeforeEach
    void openShop() throws IOException {
        shop = new Shop();
        endpoint = create(Map.of("url", shop.url(), "eventTypes", List.of("entry.completed")));
    }

    @AfterEach
    void closeShop() throws IOException {
        office().send(Call.of("DELETE", "/api/v1/webhook-endpoints/" + id()));
        shop.close();
    }

    @Test
    void an_entry_arrives_signed_and_is_verified_by_the_reference_library() throws Exception {
        var entry = site.enter(site.newCard()).text("/operationId");
        awaitMessages(1);

        var message = shop.messages().get(0);
        assertVerified(message, secret());
        assertThat(message.body()).contains("\"type\":\"entry.completed\"", entry);
        var event = office().get("events/" + message.id()).json();
        assertThat(event.at("/data/id").asText()).isEqualTo(entry);
        assertThatThrownBy(() -> new Webhook(secret())
                        .verify(message.body() + " ", message.headers().map()))
                .isInstanceOf(WebhookVerificationException.class);
        awaitState("DELIVERED");
    }

    @Test
    void a_test_reaches_the_endpoint_whatever_types_it_wants() throws Exception {
        var event = accepted(office().post("webhook-endpoints/" + id() + "/test", Map.of()))
                .path("eventId")
                .asText();
        awaitMessages(1);
        assertThat(shop.messages()).extracting(Shop.Message::id).containsExactly(event);
        assertThat(shop.messages().get(0).body()).contains("\"type\":\"ping\"");
    }

    @Test
    void during_a_rotation_both_secrets_verify() throws Exception {
        var latest = accepted(office().post("webhook-endpoints/" + id() + "/rotate-secret", Map.of()))
                .path("secret")
                .asText();
        ping();
        awaitMessages(1);
        assertThat(latest).isNotEqualTo(secret());
        assertVerified(shop.messages().get(0), latest);
        assertVerified(shop.messages().get(0), secret());
        assertThat(office().get("webhook-endpoints/" + id()).body()).doesNotContain("whsec_");
    }

    @Test
    void a_failure_is_logged_and_tried_again_with_the_same_id_and_body() throws Exception {
        shop.answers(500);
        ping();
        awaitMessages(2);
        shop.answers(204);
        accepted(office().post("deliveries/" + delivery().path("id").asText() + "/retry", Map.of()));
        awaitState("DELIVERED");

        assertThat(shop.messages())
                .extracting(Shop.Message::id)
                .containsOnly(shop.messages().get(0).id());
        assertThat(shop.messages())
                .extracting(Shop.Message::body)
                .containsOnly(shop.messages().get(0).body());
        var story = office().get("deliveries/" + delivery().path("id").asText()).json();
        assertThat(story.path("body").asText()).isEqualTo(shop.messages().get(0).body());
        assertThat(story.path("attemptLog"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(attempt ->
                        assertThat(attempt.path("requestHeaders").toString()).contains("webhook-signature"));
        assertThat(story.at("/attemptLog/0/result").asText()).isEqualTo("REFUSED");
        assertThat(story.at("/attemptLog/0/status").asInt()).isEqualTo(500);
    }

    @Test
    void a_replay_counts_first_then_sends_again_with_a_mark() throws Exception {
        ping();
        awaitState("DELIVERED");
        var span = Map.of("from", product.time().instant().minusSeconds(600).toString(), "to", inAMinute());
        var path = "webhook-endpoints/" + id() + "/replay";
        var counting = Map.of("from", span.get("from"), "to", span.get("to"), "countOnly", true);
        assertThat(accepted(office().post(path, counting)).path("count").asLong())
                .isEqualTo(1);
        assertThat(accepted(office().post(path, span)).path("count").asLong()).isEqualTo(1);
        awaitMessages(2);
        assertThat(shop.messages())
                .extracting(message -> message.header("webhook-replay"))
                .containsExactly("", "true");
        assertThat(shop.messages())
                .extracting(Shop.Message::id)
                .containsOnly(shop.messages().get(0).id());
    }

    @Test
    void nobody_there_any_more_disables_the_endpoint_and_enabling_it_sends_what_was_held() throws Exception {
        shop.answers(410);
        ping();
        Eventually.await(
                "disabling", SOON, () -> !current().json().path("enabled").asBoolean(true));
        assertThat(current().text("/disabledReason")).isEqualTo("GONE");
        Eventually.await("a mail", SOON, () -> !MailServer.about(id()).isEmpty());
        assertThat(MailServer.about(id()))
                .singleElement()
                .asString()
                .contains("admin@tapgate.local", "Subject: Webhook endpoint disabled: 127.0.0.1")
                .contains("answered 410 Gone")
                .doesNotContain("/hooks", "whsec_");
        var entry = site.enter(site.newCard()).text("/operationId");
        shop.answers(200);
        var enabled = office().put(
                        "webhook-endpoints/" + id(),
                        current().header("etag"),
                        Map.of("url", shop.url(), "eventTypes", List.of("entry.completed")));
        assertThat(enabled.status()).as(enabled.body()).isEqualTo(200);
        Eventually.await(
                "the entry",
                SOON,
                () -> shop.messages().stream().anyMatch(it -> it.body().contains(entry)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:192.168.1.1]/",
                "http://shop.example/",
                "https://user:pass@shop.example/",
                "nonsense"
            })
    void addresses_inside_are_refused(String url) throws IOException {
        var answer = office().post("webhook-endpoints", Map.of("url", url));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("url");
    }

    @Test
    void a_client_manages_its_own_endpoints_and_sees_no_others() throws IOException {
        var client = office().create(
                        "clients",
                        Map.of(
                                "name",
                                "Shop " + id(),
                                "currency",
                                "EUR",
                                "country",
                                "POL",
                                "timeZone",
                                "Europe/Warsaw"))
                .path("id")
                .asText();
        var application = office().create(
                        "client-applications",
                        Map.of("clientId", client, "name", "Shop", "scopes", List.of("webhooks")))
                .path("id")
                .asText();
        var key = office().create("client-applications/" + application + "/keys", Map.of())
                .path("secret")
                .asText();
        var clients = new Backoffice(product.connection(), key);
        var own = clients.create("webhook-endpoints", Map.of("url", shop.url()));

        assertThat(own.path("clientId").asText()).isEqualTo(client);
        assertThat(clients.get("webhook-endpoints").json().path("items")).hasSize(1);
        assertThat(clients.get("webhook-endpoints/" + id()).status()).isEqualTo(404);
        assertThat(clients.get("events?after=0").status())
                .as("needs scope events")
                .isEqualTo(403);
    }

    private void ping() throws IOException {
        accepted(office().post("webhook-endpoints/" + id() + "/test", Map.of()));
    }

    private String inAMinute() {
        return product.time().instant().plus(Duration.ofMinutes(1)).toString();
    }

    private void awaitMessages(int count) {
        Eventually.await(count + " messages", SOON, () -> shop.messages().size() >= count);
    }

    private void awaitState(String state) {
        Eventually.await(state, SOON, () -> delivery().path("state").asText().equals(state));
    }

    private JsonNode delivery() throws IOException {
        return office().get("deliveries?endpointId=" + id()).json().at("/items/0");
    }

    private Answer current() throws IOException {
        return office().get("webhook-endpoints/" + id());
    }

    private static void assertVerified(Shop.Message message, String secret) {
        assertThatNoException()
                .isThrownBy(() -> new Webhook(secret)
                        .verify(message.body(), message.headers().map()));
    }

    private String id() {
        return endpoint.path("id").asText();
    }

    private String secret() {
        return endpoint.path("secret").asText();
    }

    private static JsonNode create(Map<String, ?> body) throws IOException {
        return office().create("webhook-endpoints", body);
    }

    private static JsonNode accepted(Answer answer) {
        assertThat(answer.isOk()).as(answer.body()).isTrue();
        return answer.json();
    }

    private static Backoffice office() {
        return product.backoffice();
    }
}
