package org.tapgate.it.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

/** A client's day, from paid entries to the acquirer's settlement file. */
class SettlementIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    private static Product product;

    private static String client;

    private static Site site;

    @BeforeAll
    static void openAShop() throws IOException {
        product = Product.shared();
        site = Site.with(product, rule -> Rulesets.paid(2_500, 1_500, rule));
        client = office().create(
                        "clients",
                        Map.of(
                                "name", "Settled " + site.ica(),
                                "currency", "EUR",
                                "country", "POL",
                                "timeZone", "Europe/Warsaw"))
                .path("id")
                .asText();
        var lounge = office().get("locations/" + site.lounge());
        var changed = (ObjectNode) lounge.json();
        changed.retain("name", "country", "service", "postalCode", "city");
        changed.put("clientId", client);
        accepted(office().put("locations/" + site.lounge(), lounge.header("etag"), changed));
    }

    @Test
    void a_day_is_closed_submitted_settled_and_reconciled_with_the_file_of_the_acquirer() throws IOException {
        var batch = closedBatch();
        accepted(office().post("batches/" + batch + "/submit", Map.of()));
        awaitState(batch, "SETTLED");

        var report = reportOf(batch);
        assertThat(report.at("/trailer/gross").asLong()).isEqualTo(5_000);
        assertThat(report.at("/header/gross").asLong()).isEqualTo(5_000);
        var imported = bringIn(file(batch, report, 0));
        assertThat(imported.path("matched").asInt()).isEqualTo(2);
        assertThat(office().get("batches/" + batch).text("/state")).isEqualTo("RECONCILED");
        assertThat(bringIn(file(batch, report, 0)).path("id")).isEqualTo(imported.path("id"));
        assertThat(office().get("batches/" + batch + "/history").json().path("items"))
                .extracting(change -> change.path("to").asText())
                .containsExactly("CLOSING", "CLOSED", "SUBMITTED", "ACCEPTED", "SETTLED", "RECONCILED");
    }

    @Test
    void a_file_that_says_otherwise_leaves_items_which_one_person_cannot_close_alone() throws IOException {
        var batch = closedBatch();
        accepted(office().post("batches/" + batch + "/submit", Map.of()));
        awaitState(batch, "SETTLED");
        var imported = bringIn(file(batch, reportOf(batch), 7));

        assertThat(imported.path("mismatched").asInt()).isEqualTo(2);
        var items = office().all("reconciliation-items?batchId=" + batch);
        assertThat(items)
                .hasSize(2)
                .extracting(item -> item.path("source").asText())
                .containsOnly("FILE");
        var item = "reconciliation-items/" + items.get(0).path("id").asText();
        assertThat(office().post(item + "/approve", Map.of()).code()).isEqualTo("ITEM_STATE");
        accepted(office().post(item + "/resolve", Map.of("explanation", "a tip")));
        assertThat(office().post(item + "/approve", Map.of()).code()).isEqualTo("SAME_PERSON");
    }

    @Test
    void reopening_needs_another_person() throws IOException {
        var batch = closedBatch();
        assertThat(office().post("batches/" + batch + "/abandon", Map.of("reason", "x"))
                        .code())
                .isEqualTo("BATCH_STATE");
        assertThat(office().post("batches/" + batch + "/reopen", Map.of()).status())
                .isEqualTo(400);
        var asked = accepted(office().post("batches/" + batch + "/reopen", Map.of("reason", "one is missing")));
        var approval = "batches/" + batch + "/approvals/" + asked.path("id").asText();
        assertThat(office().post(approval + "/approve", Map.of()).code()).isEqualTo("SAME_PERSON");
        assertThat(accepted(office().post(approval + "/refuse", Map.of()))
                        .path("state")
                        .asText())
                .isEqualTo("REFUSED");
    }

    @Test
    void a_report_in_csv_has_a_header_lines_and_a_trailer() throws IOException {
        var batch = closedBatch();
        var csv = office().get("batches/" + batch + "/report?format=csv");
        assertThat(csv.header("content-type")).startsWith("text/csv");
        assertThat(csv.body().lines().map(line -> line.substring(0, 1))).containsExactly("r", "H", "L", "L", "T");
        assertThat(csv.body().lines().reduce((first, last) -> last))
                .hasValueSatisfying(trailer -> assertThat(trailer).endsWith("5000,0,5000"));
        assertThat(office().all("audit-events?requestId=" + csv.header("X-Request-Id")))
                .extracting(event -> event.path("action").asText())
                .containsExactly("batch.report-exported");
    }

    @Test
    void a_client_sees_its_own_batches_and_does_not_close_them_with_a_key() throws IOException {
        var batch = closedBatch();
        var application = office().create(
                        "client-applications",
                        Map.of("clientId", client, "name", "Reports", "scopes", List.of("reports")))
                .path("id")
                .asText();
        var key = office().create("client-applications/" + application + "/keys", Map.of())
                .path("secret")
                .asText();
        var own = new Backoffice(product.connection(), key);
        assertThat(own.get("batches/" + batch).status()).isEqualTo(200);
        assertThat(own.all("batches?state=CLOSED"))
                .allSatisfy(seen -> assertThat(seen.path("clientId").asText()).isEqualTo(client));
        assertThat(own.post("batches/" + batch + "/submit", Map.of()).status()).isEqualTo(403);
        assertThat(office().get("batches/" + client).status()).isEqualTo(404);
    }

    /** Two paid entries in a batch that somebody closed. */
    private static String closedBatch() throws IOException {
        site.enter(site.newCard());
        site.enter(site.newCard());
        Eventually.await(
                "both in the batch",
                SOON,
                () -> open().size() == 1 && open().get(0).path("lines").asInt() == 2);
        var batch = open().get(0).path("id").asText();
        accepted(office().post("batches/" + batch + "/close", Map.of()));
        awaitState(batch, "CLOSED");
        return batch;
    }

    private static List<JsonNode> open() throws IOException {
        return office().all("batches?state=OPEN&clientId=" + client);
    }

    private static void awaitState(String batch, String state) {
        Eventually.await(
                state,
                SOON,
                () -> office().get("batches/" + batch).text("/state").equals(state));
    }

    private static JsonNode reportOf(String batch) throws IOException {
        return office().get("batches/" + batch + "/report").json();
    }

    private static String file(String batch, JsonNode report, long more) throws IOException {
        var submission = office().get("batches/" + batch).text("/submission");
        var file = new StringBuilder("submission,operationId,gross,fee,currency\n");
        report.path("lines")
                .forEach(line -> file.append(submission)
                        .append(',')
                        .append(line.path("operationId").asText())
                        .append(',')
                        .append(line.path("gross").asLong() + more)
                        .append(',')
                        .append(line.path("fee").asLong())
                        .append(",EUR\n"));
        return file.toString();
    }

    private static JsonNode bringIn(String file) throws IOException {
        return accepted(
                office().send(Call.of("POST", "/api/v1/settlement-files").body("text/csv", file)));
    }

    private static JsonNode accepted(Answer answer) {
        assertThat(answer.isOk()).as(answer.body()).isTrue();
        return answer.json();
    }

    private static Backoffice office() {
        return product.backoffice();
    }
}
