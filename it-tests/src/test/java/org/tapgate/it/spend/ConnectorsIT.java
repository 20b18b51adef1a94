package org.tapgate.it.spend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Connector;
import org.tapgate.it.systems.Spending;
import org.tapgate.pos.Card;

/** The product with the bank's own MRS and rules service: real HTTP servers that are kind, slow, wrong or down. */
class ConnectorsIT {

    private static final String SEARCH = "/transactions/search";

    private static final String ENROL = "/enrolments";

    private static final String RULES = "/rules";

    private static final String NOTHING_SPENT = "{\"transactions\":[]}";

    private static final String ALLOW = "{\"decision\":\"ALLOW\"}";

    private static final Duration SOON = Duration.ofSeconds(60);

    private static Connector bank;

    private static Product product;

    @BeforeAll
    static void start() {
        bank = Connector.start();
        var settings = new HashMap<>(Product.GENEROUS);
        settings.put("TAPGATE_MRS_ADAPTER", "http");
        settings.put("TAPGATE_MRS_URL", bank.url());
        settings.put("TAPGATE_RPM_URL", bank.url() + RULES);
        product = Product.fresh("connectors", settings);
    }

    @AfterAll
    static void stop() {
        product.stack().close();
        bank.close();
    }

    @BeforeEach
    void everybodyIsKind() {
        bank.answers(SEARCH, 200, NOTHING_SPENT);
        bank.answers(ENROL, 204, "");
        bank.answers(RULES, 200, ALLOW);
    }

    private static Site site(UnaryOperator<ObjectNode> ruleset) throws IOException {
        return Site.with(product, ruleset);
    }

    private static Site spending() throws IOException {
        return site(rule -> Spending.gate(10_000, "EUR", 0, rule));
    }

    private static Site external() throws IOException {
        return site(rule -> Spending.external("vip", rule));
    }

    private static String spent(long amount) {
        return "{\"transactions\":[{\"reference\":\"T-1\",\"kind\":\"PURCHASE\",\"at\":\""
                + product.time().instant().minus(Duration.ofHours(1)) + "\",\"mcc\":\"5812\",\"amount\":{\"amount\":"
                + amount + ",\"currency\":\"EUR\"}}]}";
    }

    private static String lastTrace(Site site) throws IOException {
        var id = site.entries().get(0).path("id").asText();
        return site.backoffice().get("entries/" + id).json().path("trace").toString();
    }

    private static void refused(Site site, Card card, String reason) throws IOException {
        var answer = site.check(card);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("UNMET_REQUIREMENTS");
        assertThat(lastTrace(site)).contains(reason);
    }

    private static long askedFor(String path, Card card) {
        return bank.askedAt(path).stream()
                .filter(question ->
                        question.at("/card/last4").asText().equals(card.pan().substring(12)))
                .filter(question ->
                        question.at("/card/first6").asText().equals(card.pan().substring(0, 6)))
                .count();
    }

    @Test
    void the_banks_transactions_decide_and_no_card_number_leaves() throws IOException {
        var site = spending();
        var card = site.newCard();
        refused(site, card, "SPEND_TOO_LOW");

        bank.answers(SEARCH, 200, spent(10_000));

        assertThat(site.check(card).status()).isEqualTo(200);
        assertThat(bank.askedAt(SEARCH))
                .noneMatch(question -> question.toString().contains(card.pan()));
        assertThat(bank.askedAt(SEARCH))
                .extracting(question -> question.at("/card/fingerprints/0/hash").asText())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void when_the_mrs_is_down_its_last_answer_serves_for_a_day() throws IOException {
        var site = spending();
        var card = site.newCard();
        bank.answers(SEARCH, 200, spent(10_000));
        site.enter(card);

        bank.answers(SEARCH, 200, "<html>maintenance</html>");
        site.enter(card);
        assertThat(lastTrace(site)).contains("as of ");
        refused(site, site.newCard(), "SPEND_SOURCE_UNAVAILABLE");

        product.advance(Duration.ofHours(24).plusMinutes(1));
        refused(site, card, "SPEND_SOURCE_UNAVAILABLE");
    }

    @Test
    void an_enrolment_reaches_the_mrs_however_often_it_has_to_be_tried() throws IOException {
        bank.answers(ENROL, 503, "");
        var site = spending();
        var card = site.newCard();
        site.check(card);
        Eventually.await("a first try", SOON, () -> askedFor(ENROL, card) >= 1);

        var aref = "A-" + card.pan().substring(6, 15);
        bank.answers(ENROL, 200, "{\"aref\":\"" + aref + "\"}");

        Eventually.await("another try", SOON, () -> askedFor(ENROL, card) >= 2);
        Eventually.await("the identifier", SOON, () -> !found(site, aref).isEmpty());
        assertThat(found(site, aref).get(0).path("maskedPan").asText()).startsWith(site.bin());
        assertThat(bank.askedAt(ENROL))
                .extracting(
                        question -> Instant.parse(question.path("enrolledAt").asText()))
                .isNotEmpty();
    }

    private static List<JsonNode> found(Site site, String aref) throws IOException {
        return site.backoffice().all("cards?aref=" + aref);
    }

    @Test
    void external_rules_narrow_what_a_ruleset_allows() throws IOException {
        var site = external();
        var card = site.newCard();
        bank.answers(RULES, 200, "{\"decision\":\"DENY\"}");
        refused(site, card, "EXTERNAL_RULES_DENIED");

        bank.answers(RULES, 200, ALLOW);

        assertThat(site.check(card).status()).isEqualTo(200);
        JsonNode question = bank.askedAt(RULES).get(bank.askedAt(RULES).size() - 1);
        assertThat(question.path("ruleset").asText()).isEqualTo("vip");
        assertThat(question.at("/location/id").asText()).isEqualTo(site.lounge());
    }

    @Test
    void a_rules_service_that_is_slow_holds_a_tap_no_longer_than_its_time_out() throws IOException {
        var site = external();
        bank.answersAfter(Duration.ofSeconds(20), RULES, 200, ALLOW);
        var begun = System.nanoTime();

        refused(site, site.newCard(), "EXTERNAL_RULES_UNAVAILABLE");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void a_rules_service_that_is_down_lets_nobody_in_and_is_left_alone_until_it_is_back() throws IOException {
        var site = external();
        bank.answers(RULES, 500, ALLOW);
        for (int tap = 0; tap < 12; tap++) {
            refused(site, site.newCard(), "EXTERNAL_RULES_UNAVAILABLE");
        }
        var patient = bank.askedAt(RULES).size();
        refused(site, site.newCard(), "EXTERNAL_RULES_UNAVAILABLE");
        assertThat(bank.askedAt(RULES)).as("asked while it is left alone").hasSize(patient);

        bank.answers(RULES, 200, ALLOW);

        Eventually.await(
                "the service to be asked again",
                SOON,
                () -> site.check(site.newCard()).status() == 200);
    }
}
