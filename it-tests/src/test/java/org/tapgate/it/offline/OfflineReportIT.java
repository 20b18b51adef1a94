package org.tapgate.it.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.card.Envelope;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Card;

/** {@code /pos/offline_reports} (access-control.md sections 9 and 10). */
class OfflineReportIT {

    private static Product product;

    private Instant now;

    @BeforeAll
    static void start() {
        product = Product.shared();
    }

    @Test
    void what_happened_is_durable_then_judged_then_in_the_back_office() throws IOException {
        var site = siteOfTwo();
        var card = site.newCard();
        var report = Reports.of(entry("a", 1, card), entry("b", 2, card), entry("c", 3, card));

        var answer = site.terminal().report(report);

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().path("accepted").asInt()).isEqualTo(3);
        assertThat(answer.text("/reportId")).isEqualTo(Reports.name(report));
        assertThat(Reports.results(site.terminal(), report))
                .containsExactly("ACCEPTED", "ACCEPTED", "FLAGGED LIMIT_EXCEEDED");
        assertThat(site.entries())
                .hasSize(3)
                .allMatch(entry -> entry.path("status").asText().equals("COMPLETED")
                        && entry.path("type").asText().equals("OFFLINE_BIN_RANGE"));
        assertThat(site.check(card).code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void the_same_report_has_the_same_answer_and_another_one_under_its_name_none() throws IOException {
        var site = siteOfTwo();
        var report = Reports.of(entry("a", 1, site.newCard()));

        var first = site.terminal().report(report);
        var second = site.terminal().report(report);
        var other = report.deepCopy();
        other.withArray("entries").add(entry("b", 1, site.newCard()));
        var third = site.terminal().report(other);

        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(third.code()).isEqualTo("REPORT_ID_REUSED");
        assertThat(Reports.results(site.terminal(), report)).containsExactly("ACCEPTED");
        assertThat(site.entries()).hasSize(1);
    }

    @Test
    void the_order_in_which_reports_come_makes_no_difference() throws IOException {
        var results = new ArrayList<List<String>>();
        for (int seed = 0; seed < 3; seed++) {
            var site = siteOfTwo();
            var card = site.newCard();
            var reports = new ArrayList<>(IntStream.range(0, 6)
                    .mapToObj(i -> Reports.of(entry("e" + i, i, card)))
                    .toList());
            var inOrder = List.copyOf(reports);
            Collections.shuffle(reports, new Random(seed));
            for (ObjectNode report : reports) {
                assertThat(site.terminal().report(report).status()).isEqualTo(202);
            }
            results.add(inOrder.stream()
                    .flatMap(report -> Reports.results(site.terminal(), report).stream())
                    .toList());
        }

        assertThat(results.get(0).subList(0, 2)).containsOnly("ACCEPTED");
        assertThat(results.get(0).subList(2, 6)).containsOnly("FLAGGED LIMIT_EXCEEDED");
        assertThat(results).containsOnly(results.get(0));
    }

    @Test
    void an_entry_that_cannot_be_used_is_told_and_hinders_no_other() throws IOException {
        var site = siteOfTwo();
        var broken = entry("x", 1, site.newCard()).put("readMethod", "SMELL").put("track2", ";");
        var report = Reports.of(broken, entry("a", 1, site.newCard()), entry("y", 1, Map.of("pan", "4111")));

        assertThat(site.terminal().report(report).json().path("accepted").asInt())
                .isEqualTo(3);

        assertThat(Reports.results(site.terminal(), report))
                .containsExactly("REJECTED INVALID_ENTRY", "ACCEPTED", "REJECTED INVALID_ENTRY");
        var told = site.terminal().reportResults(Reports.name(report));
        assertThat(told.json().at("/entries/0/errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("readMethod", "track2");
        assertThat(told.body()).doesNotContain("4111");
    }

    @Test
    void doubts_and_conflicts_wait_for_a_person() throws IOException {
        var site = siteOfTwo();
        var card = site.newCard();
        var report = Reports.of(
                entry("a", 1, card),
                entry("a", 2, card),
                Reports.entry("b", time().plus(Duration.ofMinutes(6)), clear(card)),
                Reports.entry("c", time().minus(Duration.ofDays(31)), clear(card)),
                Reports.entry("d", time().minus(Duration.ofDays(1)), clear(card)));

        site.terminal().report(report);

        assertThat(Reports.results(site.terminal(), report))
                .containsExactly(
                        "ACCEPTED",
                        "FLAGGED CONFLICTING_CONTENT",
                        "FLAGGED IN_THE_FUTURE",
                        "FLAGGED TOO_OLD",
                        "FLAGGED BEFORE_PAIRING");
        assertThat(site.entries()).hasSize(1);
    }

    @Test
    void cards_may_be_encrypted() throws IOException, GeneralSecurityException {
        var site = siteOfTwo();
        var key = site.terminal().send(Call.of("GET", "/pos/keys")).json().at("/keys/0");
        var card = site.newCard();
        var content = "{\"pan\":\"" + card.pan() + "\",\"expiry\":\"" + card.expiry() + "\"}";
        var encrypted = Map.of("encrypted", Envelope.of(content, key, Envelope.header(key)));
        var report = Reports.of(entry("a", 1, encrypted), entry("b", 2, Map.of("encrypted", "e30.e30.e30.e30.e30")));

        site.terminal().report(report);

        assertThat(Reports.results(site.terminal(), report)).containsExactly("ACCEPTED", "REJECTED INVALID_ENTRY");
        assertThat(site.entries().get(0).path("maskedPan").asText()).startsWith(site.bin());
    }

    @Test
    void a_report_has_a_thousand_entries_at_most() throws IOException {
        var site = siteOfTwo();
        var card = site.newCard();
        var entries = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> entry("e" + i, 1, card))
                .toList();

        var tooMany = site.terminal().report(Reports.of(entries));
        var allowed = Reports.of(entries.subList(0, 1_000));

        assertThat(tooMany.status()).isEqualTo(413);
        assertThat(tooMany.code()).isEqualTo("TOO_LARGE");
        assertThat(site.terminal().report(allowed).json().path("accepted").asInt())
                .isEqualTo(1_000);
        assertThat(Reports.results(site.terminal(), allowed)).hasSize(1_000).doesNotContain("PENDING");
        assertThat(site.entries()).hasSize(1_000);
    }

    @Test
    void a_body_has_five_mebibytes_at_most() throws IOException {
        var site = siteOfTwo();
        var report = Reports.of(entry("a", 1, site.newCard()));
        var filled = report.toString();
        var most = filled + " ".repeat((5 << 20) - filled.length());

        assertThat(send(site, most + " ").status()).isEqualTo(413);
        assertThat(send(site, most).status()).isEqualTo(202);
    }

    @Test
    void a_report_that_is_none_is_refused_with_its_faults() throws IOException {
        var site = siteOfTwo();

        assertThat(send(site, "{\"reportId\": \"a/b\", \"entries\": [], \"x\": 1}")
                        .json()
                        .path("errors"))
                .extracting(fault -> fault.path("field").asText())
                .contains("reportId", "x");
        assertThat(send(site, "{\"reportId\": \"a\", \"entries\": []}").status())
                .isEqualTo(400);
        assertThat(send(site, "{\"reportId\": \"a\", \"entries\": [{]}").status())
                .isEqualTo(400);
        assertThat(site.terminal().reportResults("never-sent").status()).isEqualTo(404);
    }

    @Test
    void a_report_is_its_terminals_own() throws IOException {
        var site = siteOfTwo();
        var report = Reports.of(entry("a", 1, site.newCard()));
        site.terminal().report(report);

        assertThat(site.pairedTerminal().reportResults(Reports.name(report)).status())
                .isEqualTo(404);
    }

    private static Answer send(Site site, String body) throws IOException {
        return site.terminal().send(Call.of("POST", "/pos/offline_reports").body("application/json", body));
    }

    /** Two free entries a day; its terminal is paired now, so entries happened a little later. */
    private Site siteOfTwo() throws IOException {
        var site = Site.with(product, ruleset -> Rulesets.freeUpTo(2, 1, ruleset));
        now = time();
        return site;
    }

    private ObjectNode entry(String offlineId, int seconds, Card card) {
        return entry(offlineId, seconds, clear(card));
    }

    private ObjectNode entry(String offlineId, int seconds, Map<String, ?> card) {
        return Reports.entry(offlineId, now.plusSeconds(seconds), card);
    }

    private static Map<String, String> clear(Card card) {
        return Map.of("pan", card.pan(), "expiry", card.expiry());
    }

    private static Instant time() {
        return product.time().instant();
    }
}
