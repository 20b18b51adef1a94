package org.tapgate.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;

/** A report of entries is complete, masked, and written down. */
class EntryExportIT {

    private static final String EXPORT = "entries/export";

    private final Product product = Product.shared();

    @Test
    void a_report_in_json_tells_of_each_entry_what_the_list_tells() throws IOException {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(1, 30, rule));
        var card = site.newCard();
        site.enter(card);
        site.check(card);

        var report = export(site, Map.of("terminal", site.terminal().serialNumber()));

        assertThat(report.header("Content-Disposition")).matches("attachment; filename=\"entries-[0-9-]{10}[.]json\"");
        assertThat(report.json().path("items")).containsExactlyElementsOf(site.entries());
        assertThat(report.body()).doesNotContain(card.pan());
    }

    @Test
    void a_summary_in_csv_has_the_columns_of_the_list() throws IOException {
        var site = Site.open(product);
        site.enter(site.newCard());

        var report = export(
                site,
                Map.of(
                        "format", "CSV",
                        "detail", "SUMMARY",
                        "terminal", site.terminal().serialNumber(),
                        "status", "COMPLETED"));

        assertThat(report.header("Content-Type")).startsWith("text/csv");
        assertThat(report.body().lines())
                .hasSize(2)
                .first()
                .isEqualTo("id,status,type,country,service,maskedPan,requestedAt");
        assertThat(report.body().lines().skip(1))
                .first()
                .asString()
                .contains(",COMPLETED,ONLINE,POL,LOUNGE," + site.bin() + "******");
    }

    @Test
    void that_somebody_took_entries_along_is_in_the_audit_trail_with_the_filters() throws IOException {
        var site = Site.open(product);
        var terminal = site.terminal().serialNumber();

        var requestId = export(site, Map.of("terminal", terminal)).header("X-Request-Id");

        var events = site.backoffice().all("audit-events?requestId=" + requestId);
        assertThat(events).extracting(event -> event.path("action").asText()).containsExactly("entries.exported");
        assertThat(events.get(0).toString()).contains(terminal, "DETAILED");
    }

    @Test
    void the_number_of_a_card_is_no_filter_and_gets_nowhere() throws IOException {
        var pan = "5432101234567899";

        var refused = product.backoffice().post(EXPORT, Map.of("first6", pan, "last4", pan, "ica", pan));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain(pan);
    }

    @Test
    void the_number_of_a_card_in_the_place_of_a_terminals_is_not_kept() throws IOException {
        var pan = "5555555555554444";

        var exported = product.backoffice().post(EXPORT, Map.of("terminal", pan));

        assertThat(exported.status()).as(exported.body()).isEqualTo(200);
        var events = product.backoffice().all("audit-events?requestId=" + exported.header("X-Request-Id"));
        assertThat(events).hasSize(1);
        assertThat(events.toString()).doesNotContain(pan);
    }

    @Test
    void every_fault_of_a_question_is_named() throws IOException {
        var refused = product.backoffice()
                .post(EXPORT, Map.of("format", "PDF", "status", "GONE", "from", "yesterday", "colour", "red"));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("errors"))
                .extracting((JsonNode fault) -> fault.path("field").asText())
                .containsExactlyInAnyOrder("format", "status", "from", "colour");
    }

    private static Answer export(Site site, Object wanted) throws IOException {
        var answer = site.backoffice().post(EXPORT, wanted);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
