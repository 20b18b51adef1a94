package org.tapgate.it.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Card;

/** {@code /api/v1/offline-entries}: people decide about what was flagged. */
class OfflineWorklistIT {

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.shared();
    }

    @Test
    void what_waited_counts_once_it_is_accepted() throws IOException {
        var site = siteOfOne();
        var flagged = reported(site, site.newCard(), now().minus(Duration.ofDays(31)), "FLAGGED TOO_OLD");
        assertThat(site.entries()).isEmpty();

        var accepted = settle(site, flagged, "accept");
        var again = settle(site, flagged, "accept");

        assertThat(accepted.path("result").asText()).isEqualTo("ACCEPTED");
        assertThat(again).isEqualTo(accepted);
        assertThat(site.entries()).hasSize(1);
        assertThat(worklist(site)).isEmpty();
        var other = site.backoffice().post(path(flagged, "dismiss"), Map.of("reason", "no"));
        assertThat(other.status() + " " + other.code()).isEqualTo("409 NOT_FLAGGED");
    }

    @Test
    void what_counted_is_reversed_when_it_is_dismissed() throws IOException {
        var site = siteOfOne();
        var card = site.newCard();
        var at = now().plusSeconds(1);
        reported(site, card, at, "ACCEPTED");
        var flagged = reported(site, card, at.plusSeconds(1), "FLAGGED LIMIT_EXCEEDED");

        var dismissed = settle(site, flagged, "dismiss");

        assertThat(dismissed.path("result").asText()).isEqualTo("REJECTED");
        assertThat(dismissed.path("counted").asBoolean()).isFalse();
        assertThat(dismissed.path("resolvedReason").asText()).isEqualTo("asked the lounge");
        var entry = site.backoffice().get("entries/" + flagged.path("id").asText());
        assertThat(entry.text("/status")).isEqualTo("REVERSED");
    }

    @Test
    void what_is_reversed_or_cannot_be_used_does_not_stay_on_the_worklist() throws IOException {
        var site = siteOfOne();
        var card = site.newCard();
        var at = now().plusSeconds(1);
        reported(site, card, at, "ACCEPTED");
        var flagged = reported(site, card, at.plusSeconds(1), "FLAGGED LIMIT_EXCEEDED");
        var broken = reported(site, card, Instant.EPOCH, "REJECTED INVALID_ENTRY");
        assertThat(worklist(site)).hasSize(2);

        var id = flagged.path("id").asText();
        assertThat(site.backoffice()
                        .post("entries/" + id + "/reverse", Map.of("reason", "no"))
                        .status())
                .isEqualTo(200);
        var refused = site.backoffice().post(path(broken, "accept"), Map.of("reason", "yes"));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("409 UNUSABLE_ENTRY");
        assertThat(settle(site, broken, "dismiss").path("result").asText()).isEqualTo("REJECTED");

        assertThat(worklist(site)).isEmpty();
        var reversed = site.backoffice().get("offline-entries/" + id);
        assertThat(reversed.json().path("counted").asBoolean()).isFalse();
        assertThat(reversed.text("/resolvedReason")).isEqualTo("no");
    }

    @Test
    void a_list_is_filtered_and_strict() throws IOException {
        var site = siteOfOne();
        reported(site, site.newCard(), now().plusSeconds(1), "ACCEPTED");
        var terminal = "&terminal=" + site.terminal().serialNumber();

        assertThat(site.backoffice().all("offline-entries?result=ACCEPTED" + terminal))
                .hasSize(1);
        assertThat(site.backoffice().all("offline-entries?result=FLAGGED" + terminal))
                .isEmpty();
        assertThat(site.backoffice()
                        .get("offline-entries?result=MAYBE&colour=red")
                        .json()
                        .path("errors"))
                .extracting(fault -> fault.path("field").asText())
                .containsExactlyInAnyOrder("result", "colour");
        assertThat(site.backoffice()
                        .post("offline-entries/" + UUID.randomUUID() + "/accept", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
    }

    private static JsonNode reported(Site site, Card card, Instant at, String result) throws IOException {
        var report = Reports.of(Reports.entry("e" + at, at, Map.of("pan", card.pan())));
        assertThat(site.terminal().report(report).status()).isEqualTo(202);
        assertThat(Reports.results(site.terminal(), report)).containsExactly(result);
        return site.backoffice()
                .all("offline-entries?terminal=" + site.terminal().serialNumber())
                .get(0);
    }

    private static List<JsonNode> worklist(Site site) throws IOException {
        return site.backoffice()
                .all("offline-entries?result=FLAGGED&terminal="
                        + site.terminal().serialNumber());
    }

    private static JsonNode settle(Site site, JsonNode entry, String how) throws IOException {
        var answer = site.backoffice().post(path(entry, how), Map.of("reason", "asked the lounge"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String path(JsonNode entry, String how) {
        return "offline-entries/" + entry.path("id").asText() + "/" + how;
    }

    private static Site siteOfOne() throws IOException {
        return Site.with(product, ruleset -> Rulesets.freeUpTo(1, 1, ruleset));
    }

    private static Instant now() {
        return product.time().instant();
    }
}
