package org.tapgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

/** Nobody deletes or replaces what they have not seen: {@code If-Match} holds for every resource that has an ETag. */
class StaleVersionIT {

    private static final String OUTDATED = "\"977\"";

    private final Backoffice office = Product.shared().backoffice();

    private String client;

    @BeforeEach
    void addAClient() throws IOException {
        client = office.create(
                        "clients",
                        Map.of(
                                "name", "Versions " + UUID.randomUUID(),
                                "currency", "EUR",
                                "country", "POL",
                                "timeZone", "Europe/Warsaw"))
                .path("id")
                .asText();
    }

    @Test
    void a_client_is_deleted_by_who_saw_it_as_it_is() throws IOException {
        isDeletedOnlyAsSeen("clients/" + client);
    }

    @Test
    void a_user_is_deleted_by_who_saw_it_as_it_is() throws IOException {
        var user = Map.of(
                "email",
                UUID.randomUUID() + "@bank.example",
                "firstName",
                "Ann",
                "lastName",
                "Nowak",
                "role",
                "AUDITOR");
        isDeletedOnlyAsSeen("users/" + idOf("users", user));
    }

    @Test
    void an_application_is_deleted_by_who_saw_it_as_it_is() throws IOException {
        var application = Map.of("clientId", client, "name", "Till", "scopes", new String[] {"orders"});
        isDeletedOnlyAsSeen("client-applications/" + idOf("client-applications", application));
    }

    @Test
    void a_webhook_endpoint_is_deleted_by_who_saw_it_as_it_is() throws IOException {
        var endpoint = Map.of("clientId", client, "url", "http://127.0.0.1:9/", "enabled", false);
        isDeletedOnlyAsSeen("webhook-endpoints/" + idOf("webhook-endpoints", endpoint));
    }

    @Test
    void limits_are_taken_away_by_who_saw_them_as_they_are() throws IOException {
        var orders = "clients/" + client + "/order-limits/EUR";
        var intents = "clients/" + client + "/intent-limits/EUR";
        ok(office.put(orders, "", Map.of("adjustmentAmount", 1, "refundAmount", 1)));
        ok(office.put(intents, "", Map.of("minAmount", 1, "maxAmount", 9, "maxInstallments", 1)));

        isDeletedOnlyAsSeen(orders);
        isDeletedOnlyAsSeen(intents);
    }

    @Test
    void terms_of_settlement_are_changed_by_who_saw_them_as_they_are() throws IOException {
        var terms = "settlement-terms/" + client;
        var seen = ok(office.get(terms)).header("ETag");
        var wanted = Map.of("cutOff", "22:00", "byGroup", true, "sizeLimit", 10, "feeBasisPoints", 5);

        assertThat(office.put(terms, "", wanted).status()).isEqualTo(428);
        assertThat(office.put(terms, OUTDATED, wanted).status()).isEqualTo(412);
        var agreed = ok(office.put(terms, seen, wanted));
        assertThat(office.put(terms, seen, wanted).status())
                .as("the first one's tag")
                .isEqualTo(412);
        assertThat(ok(office.get(terms)).header("ETag")).isEqualTo(agreed.header("ETag"));
        assertThat(agreed.json().path("cutOff").asText()).isEqualTo("22:00");
    }

    private void isDeletedOnlyAsSeen(String resource) throws IOException {
        var seen = ok(office.get(resource)).header("ETag");
        assertThat(delete(resource, OUTDATED)).as(resource).isEqualTo(412);
        assertThat(office.get(resource).status()).as(resource).isEqualTo(200);
        assertThat(delete(resource, seen)).as(resource).isEqualTo(204);
    }

    private int delete(String resource, String tag) throws IOException {
        return office.send(Call.of("DELETE", "/api/v1/" + resource).with("If-Match", tag))
                .status();
    }

    private String idOf(String resource, Object body) throws IOException {
        return office.create(resource, body).path("id").asText();
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.isOk()).as(answer.body()).isTrue();
        return answer;
    }
}
