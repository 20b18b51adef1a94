package org.tapgate.it.spend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Spending;
import org.tapgate.pos.Card;

/** Spend gates with the built-in simulator of the MRS, fed over the API. */
class SpendGateIT {

    private final Product product = Product.shared();

    private Site site(long amount, String currency, int graceDays) throws IOException {
        return Site.with(product, rule -> Spending.gate(amount, currency, graceDays, rule));
    }

    private Instant yesterday() {
        return product.time().instant().minus(Duration.ofDays(1));
    }

    private static void feed(Site site, Map<String, Object> transaction) throws IOException {
        var answer = site.backoffice().post("card-transactions", transaction);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).doesNotContain("pan");
    }

    private static JsonNode lastEntry(Site site) throws IOException {
        var id = site.entries().get(0).path("id").asText();
        return site.backoffice().get("entries/" + id).json();
    }

    private static JsonNode gateLine(Site site) throws IOException {
        for (JsonNode line : lastEntry(site).path("trace")) {
            if (line.path("check").asText().equals("SPEND_GATE")) {
                return line;
            }
        }
        throw new AssertionError("no spend gate in the trace");
    }

    private static void refusedFor(Site site, Card card, String reason) throws IOException {
        var refused = site.check(card);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("UNMET_REQUIREMENTS");
        assertThat(gateLine(site).path("reason").asText()).isEqualTo(reason);
    }

    @Test
    void a_card_below_the_threshold_waits_outside_and_one_that_reaches_it_enters() throws IOException {
        var site = site(10_000, "EUR", 0);
        var card = site.newCard();
        feed(site, Spending.purchase(card, 9_999, "EUR", yesterday()));
        refusedFor(site, card, "SPEND_TOO_LOW");
        assertThat(gateLine(site).path("seen").asText()).isEqualTo("9999 EUR");
        assertThat(gateLine(site).path("limit").asText()).isEqualTo("10000 EUR");

        feed(site, Spending.purchase(card, 1, "EUR", yesterday()));

        assertThat(site.check(card).status()).isEqualTo(200);
    }

    @Test
    void the_transactions_that_were_used_are_shown_with_the_entry() throws IOException {
        var site = site(500, "EUR", 0);
        var card = site.newCard();
        feed(site, Spending.purchase(card, 700, "EUR", yesterday()));
        site.check(card);

        var id = site.entries().get(0).path("id").asText();
        var shown = site.backoffice().get("entries/" + id + "/transactions");

        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.text("/items/0/sum/amount")).isEqualTo("700");
        assertThat(shown.text("/items/0/passed")).isEqualTo("true");
        assertThat(shown.text("/items/0/transactions/0/transaction/mcc")).isEqualTo("5812");
        assertThat(shown.text("/items/0/transactions/0/basis")).isEqualTo("PURCHASE");
        assertThat(shown.body()).doesNotContain(card.pan());
        assertThat(site.backoffice()
                        .get("entries/01980000-0000-7000-8000-000000000000/transactions")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_given_back_does_not_count() throws IOException {
        var site = site(10_000, "EUR", 0);
        var card = site.newCard();
        feed(site, Spending.purchase(card, 12_000, "EUR", yesterday()));
        feed(site, Spending.refund(card, 2_001, "EUR", yesterday()));

        refusedFor(site, card, "SPEND_TOO_LOW");
        assertThat(gateLine(site).path("seen").asText()).isEqualTo("9999 EUR");
    }

    @Test
    void a_new_card_passes_in_its_grace_and_no_longer() throws IOException {
        var site = site(10_000, "EUR", 3);
        var card = site.newCard();

        site.enter(card);

        assertThat(lastEntry(site).path("graceApplied").asBoolean()).isTrue();
        assertThat(gateLine(site).path("seen").asText()).startsWith("GRACE until ");
        awaitEnrolment(site, card);
        product.advance(Duration.ofDays(3).plusSeconds(1));
        refusedFor(site, card, "SPEND_TOO_LOW");
    }

    /** The MRS is told by message. */
    private static void awaitEnrolment(Site site, Card card) {
        Eventually.await("the enrolment", Duration.ofSeconds(30), () -> {
            var shown = site.backoffice().post("cards/lookup", Map.of("pan", card.pan()));
            return "ENROLLED".equals(shown.text("/mrs/state"));
        });
    }

    @Test
    void amounts_are_converted_at_the_rate_of_the_day_or_left_out() throws IOException {
        var site = site(10_000, "GBP", 0);
        var card = site.newCard();
        feed(site, Spending.purchase(card, 20_000, "CHF", yesterday()));
        refusedFor(site, card, "SPEND_TOO_LOW");
        assertThat(gateLine(site).path("seen").asText()).isEqualTo("0 GBP, FX_MISSING for 1");

        var day = LocalDate.ofInstant(yesterday(), ZoneOffset.UTC).minusDays(2);
        var imported = site.backoffice()
                .send(org.tapgate.pos.Call.of("POST", "/api/v1/fx-rates/import")
                        .body("text/csv", "Date,CHF,GBP\n" + day + ",1.0,0.5\n"));
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);

        assertThat(site.check(card).status()).isEqualTo(200);
        assertThat(gateLine(site).path("seen").asText()).isEqualTo("10000 GBP");
    }

    @Test
    void without_a_rules_service_rules_that_name_external_ones_refuse() throws IOException {
        var site = Site.with(product, rule -> Spending.external("vip", rule));

        var refused = site.check(site.newCard());

        assertThat(refused.code()).isEqualTo("UNMET_REQUIREMENTS");
        assertThat(lastEntry(site).path("trace").toString()).contains("EXTERNAL_RULES_NOT_CONFIGURED");
    }

    @Test
    void an_unusable_transaction_is_refused_with_every_fault_and_without_its_number() throws IOException {
        var answer = product.backoffice()
                .post(
                        "card-transactions",
                        Map.of(
                                "card",
                                Map.of("pan", "5432101234567890"),
                                "amount",
                                -1,
                                "currency",
                                "XXX",
                                "kind",
                                "GIFT"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("card.pan", "\"amount\"", "\"currency\"", "\"mcc\"", "\"at\"", "\"kind\"")
                .doesNotContain("5432101234567890");
    }
}
