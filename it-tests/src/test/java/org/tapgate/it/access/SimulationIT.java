package org.tapgate.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Card;

/** Rulesets are tried before they bite, and nothing is left of the trial. */
class SimulationIT {

    private final Product product = Product.shared();

    @Test
    void a_trial_says_what_the_door_would_say_and_why() throws IOException {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(1, 30, rule));
        var card = site.newCard();
        var before = simulated(site, card, Map.of());
        site.enter(card);
        var after = simulated(site, card, Map.of());

        assertThat(before.status()).as(before.body()).isEqualTo(200);
        assertThat(before.json().path("passes").asBoolean()).isTrue();
        assertThat(before.json().at("/entry/freeLeft").asInt()).isEqualTo(1);
        assertThat(after.json().path("passes").asBoolean()).isFalse();
        assertThat(after.text("/refusal/code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(after.json().path("trace"))
                .extracting((JsonNode line) -> line.path("check").asText())
                .contains("RULESET_MATCHES", "FREE_ENTRIES");
        assertThat(before.body() + after.body()).doesNotContain(card.pan());
        assertThat(site.entries()).hasSize(1);
    }

    @Test
    void a_draft_that_is_not_saved_changes_what_would_be_decided() throws IOException {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(1, 30, rule));
        var card = site.newCard();
        site.enter(card);
        var saved = saved(site);
        var draft = Rulesets.freeUpTo(2, 30, Rulesets.free("Tried", site.ica(), site.lounge()));

        var tried = simulated(site, card, Map.of("ruleset", draft, "rulesetId", saved));

        assertThat(tried.json().path("passes").asBoolean()).as(tried.body()).isTrue();
        assertThat(tried.json().path("draft").asBoolean()).isTrue();
        assertThat(tried.text("/rulesetId")).isEqualTo(saved);
        assertThat(tried.json().path("rulesetVersion").asInt()).isEqualTo(2);
        assertThat(tried.json().at("/entry/freeLeft").asInt()).isEqualTo(1);
        assertThat(site.check(card).code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void every_fault_is_named_as_it_would_be_at_the_save() throws IOException {
        var site = Site.open(product);
        ObjectNode draft = Rulesets.free("", site.ica(), site.lounge());
        draft.putNull("cardholder");

        var refused = site.backoffice()
                .post(
                        "rulesets/simulate",
                        Map.of(
                                "card",
                                Map.of("pan", "5432101234567890"),
                                "locationId",
                                "0198abcd-0000-7000-8000-000000000000",
                                "rulesetId",
                                "0198abcd-0000-7000-8000-000000000000",
                                "ruleset",
                                draft));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("errors"))
                .extracting((JsonNode fault) -> fault.path("field").asText())
                .contains("card.pan", "locationId", "rulesetId", "ruleset.name", "ruleset.cardholder");
        assertThat(refused.body()).doesNotContain("5432101234567890");
    }

    private static String saved(Site site) throws IOException {
        return site.backoffice()
                .all("rulesets?ica=" + site.ica())
                .get(0)
                .path("id")
                .asText();
    }

    private static Answer simulated(Site site, Card card, Map<String, ?> more) throws IOException {
        var body = new HashMap<String, Object>(more);
        body.put("card", Map.of("pan", card.pan()));
        body.put("locationId", site.lounge());
        return site.backoffice().post("rulesets/simulate", body);
    }
}
