package org.tapgate.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;

/** What a ruleset would have changed is told by what was recorded, page by page. */
class BackTestIT {

    private final Product product = Product.shared();

    @Test
    void a_lower_limit_is_told_with_every_entry_that_it_would_have_refused() throws IOException {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(2, 30, rule));
        var card = site.newCard();
        site.enter(card);
        site.enter(card);
        assertThat(site.check(card).code()).isEqualTo("LIMIT_EXCEEDED");
        site.enter(site.newCard());

        var once = changes(site, Rulesets.freeUpTo(1, 30, draft(site)));
        var unlimited = changes(site, draft(site));

        assertThat(once).extracting(it -> it.path("change").asText()).containsExactly("REFUSED");
        assertThat(once.get(0).at("/after/reason").asText()).isEqualTo("ENTRIES_USED_UP");
        assertThat(once.get(0).path("maskedPan").asText()).startsWith(site.bin() + "******");
        assertThat(unlimited).extracting(it -> it.path("change").asText()).containsExactly("LET_IN");
        assertThat(changes(site, Rulesets.freeUpTo(2, 30, draft(site)))).isEmpty();
    }

    @Test
    void what_cannot_be_tested_is_refused_with_every_fault() throws IOException {
        var site = Site.open(product);
        var body = Map.of("from", "2026-01-01T00:00:00Z", "to", "2026-12-01T00:00:00Z", "ruleset", Map.of("name", ""));

        var refused = site.backoffice().post("rulesets/back-test", body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("errors"))
                .extracting((JsonNode fault) -> fault.path("field").asText())
                .contains("to", "ruleset.name", "ruleset.cardholder");
    }

    private static ObjectNode draft(Site site) {
        return Rulesets.free("Tried", site.ica(), site.lounge());
    }

    /** All changes; those of other tests are none, as the draft takes the place of a ruleset of this one. */
    private List<JsonNode> changes(Site site, ObjectNode draft) throws IOException {
        var saved = site.backoffice()
                .all("rulesets?ica=" + site.ica())
                .get(0)
                .path("id")
                .asText();
        var now = product.time().instant();
        var body = Map.of(
                "from",
                text(now.minus(Duration.ofDays(1))),
                "to",
                text(now.plus(Duration.ofHours(1))),
                "rulesetId",
                saved,
                "ruleset",
                draft);
        var found = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = page(site, body, cursor);
            page.json().path("items").forEach(found::add);
            cursor = page.json().path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return found;
    }

    private static Answer page(Site site, Object body, String cursor) throws IOException {
        var query = cursor.isEmpty() ? "?limit=200" : "?limit=200&cursor=" + cursor;
        var page = site.backoffice().post("rulesets/back-test" + query, body);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page;
    }

    private static String text(Instant time) {
        return time.toString();
    }
}
