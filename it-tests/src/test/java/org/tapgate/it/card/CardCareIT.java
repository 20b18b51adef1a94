package org.tapgate.it.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.AtOnce;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Card;

/** Cards are found, frozen, unfrozen and replaced, and terminals feel it at the next tap. */
class CardCareIT {

    private final Product product = Product.shared();

    @Test
    void a_frozen_card_is_refused_until_it_is_unfrozen() throws IOException {
        var site = Site.open(product);
        var card = site.newCard();
        site.enter(card);
        var id = lookUp(site, card).text("/id");

        var frozen = post(site, "cards/" + id + "/freeze");
        var refused = site.check(card);
        var listed = site.entries().get(0);
        var unfrozen = post(site, "cards/" + id + "/unfreeze");

        assertThat(frozen.status()).as(frozen.body()).isEqualTo(200);
        assertThat(frozen.text("/status")).isEqualTo("FROZEN");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("UNMET_REQUIREMENTS");
        assertThat(refused.text("/detail")).contains("CARD_FROZEN");
        assertThat(listed.path("rejectCode").asText()).isEqualTo("UNMET_REQUIREMENTS");
        assertThat(unfrozen.text("/status")).isEqualTo("ACTIVE");
        assertThat(site.enter(card).text("/status")).isEqualTo("COMPLETED");
    }

    @Test
    void a_card_tells_what_is_left_of_its_visits() throws IOException {
        var site = Site.with(product, ruleset -> Rulesets.freeUpTo(3, 30, ruleset));
        var card = site.newCard();
        site.enter(card);

        var found = lookUp(site, card);

        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.text("/ica")).isEqualTo(site.ica());
        assertThat(found.text("/productCode")).isEqualTo("MBK");
        assertThat(found.text("/hash")).hasSize(64);
        assertThat(found.json().path("visits")).hasSize(1);
        assertThat(found.json().at("/visits/0/freeLeft").asInt()).isEqualTo(2);
        assertThat(found.json().at("/visits/0/paidLeft").asInt(-1)).isZero();
        assertThat(found.json().at("/visits/0/used").asInt()).isEqualTo(1);
        assertThat(found.json().path("mrs").isNull())
                .as("no spending was asked for")
                .isTrue();
        assertThat(found.body()).doesNotContain(card.pan());
        assertThat(site.backoffice().get("cards/" + found.text("/id")).json()).isEqualTo(found.json());
    }

    @Test
    void history_moves_to_the_card_that_takes_the_place() throws IOException {
        var site = Site.with(product, ruleset -> Rulesets.freeUpTo(1, 30, ruleset));
        var old = site.newCard();
        var successor = site.newCard();
        site.enter(old);
        var id = lookUp(site, old).text("/id");

        var replaced = site.backoffice().post("cards/" + id + "/replace", Map.of("pan", successor.pan()));

        assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
        assertThat(site.check(successor).code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(site.check(old).text("/detail")).contains("CARD_FROZEN");
        var closed = site.backoffice().get("cards/" + id);
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
        assertThat(closed.text("/replacedBy")).isEqualTo(replaced.text("/id"));
        assertThat(post(site, "cards/" + id + "/unfreeze").code()).isEqualTo("CARD_CLOSED");
        assertThat(site.backoffice().all("entries?first6=" + site.bin() + "&last4=" + last4(old)))
                .hasSize(2);
    }

    @Test
    void a_card_cannot_take_its_own_place_nor_that_of_a_closed_one() throws IOException {
        var site = Site.open(product);
        var old = site.newCard();
        var next = site.newCard();
        site.enter(old);
        var id = lookUp(site, old).text("/id");
        var path = "cards/" + id + "/replace";

        assertThat(site.backoffice().post(path, Map.of("pan", old.pan())).code())
                .isEqualTo("SAME_CARD");
        assertThat(site.backoffice().post(path, Map.of("pan", next.pan())).status())
                .isEqualTo(200);
        assertThat(site.backoffice().post(path, Map.of("pan", next.pan())).code())
                .isEqualTo("CARD_CLOSED");
        var nextId = lookUp(site, next).text("/id");
        assertThat(site.backoffice()
                        .post("cards/" + nextId + "/replace", Map.of("pan", old.pan()))
                        .code())
                .isEqualTo("REPLACEMENT_CLOSED");
    }

    @Test
    void of_two_cards_that_take_each_others_place_at_once_one_does() throws Exception {
        var site = Site.open(product);
        for (int pair = 0; pair < 10; pair++) {
            var one = site.newCard();
            var other = site.newCard();
            site.check(one);
            site.check(other);

            var statuses = AtOnce.run(List.of(swap(site, one, other), swap(site, other, one)));

            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
    }

    private static Callable<Integer> swap(Site site, Card old, Card successor) throws IOException {
        var path = "cards/" + lookUp(site, old).text("/id") + "/replace";
        return () ->
                site.backoffice().post(path, Map.of("pan", successor.pan())).status();
    }

    @Test
    void cards_are_listed_by_what_is_known_of_them() throws IOException {
        var site = Site.open(product);
        var card = site.newCard();
        site.check(card);
        site.check(site.newCard());

        var all = site.backoffice().all("cards?ica=" + site.ica() + "&productCode=mbk");
        var one = site.backoffice().all("cards?first6=" + site.bin() + "&last4=" + last4(card) + "&ica=" + site.ica());

        assertThat(all).hasSize(2);
        assertThat(one).extracting(it -> it.path("last4").asText()).containsExactly(last4(card));
        assertThat(site.backoffice().all("cards?aref=nobody")).isEmpty();
        assertThat(site.backoffice().get("cards?createdFrom=yesterday").status())
                .isEqualTo(400);
        assertThat(site.backoffice().get("cards?colour=gold").status()).isEqualTo(400);
    }

    @Test
    void what_cannot_be_a_card_is_not_found_or_named() throws IOException {
        var site = Site.open(product);

        assertThat(lookUp(site, site.newCard()).status()).isEqualTo(404);
        var bad = site.backoffice().post("cards/lookup", Map.of("pan", "5432101234567890"));
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.json().at("/errors/0/field").asText()).isEqualTo("pan");
        assertThat(bad.body()).doesNotContain("5432101234567890");
        assertThat(site.backoffice()
                        .get("cards/0198abcd-0000-7000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_whitelist_takes_numbers_and_shows_none() throws IOException {
        var site = Site.open(product);
        var card = site.newCard();
        var other = site.newCard();

        var added = site.backoffice().post("whitelist", Map.of("pan", card.pan()));
        var again = site.backoffice().post("whitelist", Map.of("pan", card.pan()));
        var imported = importFile(site, "pan\n" + card.pan() + "\n" + other.pan() + "\n");
        var refused = importFile(site, "pan\n" + other.pan() + "1\n");

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.text("/maskedPan")).isEqualTo(site.bin() + "******" + last4(card));
        assertThat(added.body()).doesNotContain(card.pan());
        assertThat(again.code()).isEqualTo("ALREADY_WHITELISTED");
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
        assertThat(imported.json().path("created").asInt()).isEqualTo(1);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("lines[2].pan");
        var path = "whitelist/" + added.text("/id");
        assertThat(site.backoffice().send(Call.of("DELETE", "/api/v1/" + path)).status())
                .isEqualTo(204);
        assertThat(site.backoffice().get(path).status()).isEqualTo(404);
        assertThat(site.backoffice().all("whitelist?first6=" + site.bin()))
                .extracting((JsonNode it) -> it.path("last4").asText())
                .containsExactly(last4(other));
    }

    private static Answer importFile(Site site, String csv) throws IOException {
        return site.backoffice()
                .send(Call.of("POST", "/api/v1/whitelist/import").body("text/csv", csv));
    }

    private static Answer post(Site site, String resource) throws IOException {
        return site.backoffice().send(Call.of("POST", "/api/v1/" + resource));
    }

    private static Answer lookUp(Site site, Card card) throws IOException {
        return site.backoffice().post("cards/lookup", Map.of("pan", card.pan()));
    }

    private static String last4(Card card) {
        return card.pan().substring(card.pan().length() - 4);
    }
}
