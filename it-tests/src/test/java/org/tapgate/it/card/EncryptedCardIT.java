package org.tapgate.it.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Card;

/** Cards that a terminal encrypted for the product. */
class EncryptedCardIT {

    private final Product product = Product.shared();

    @Test
    void an_encrypted_card_is_the_same_card() throws Exception {
        var site = Site.open(product);
        var card = site.newCard();
        var key = key(site);

        var admitted = check(site, Envelope.of(content(card), key, Envelope.header(key)));
        var clear = site.check(card);

        assertThat(admitted.status()).as(admitted.body()).isEqualTo(200);
        assertThat(admitted.text("/maskedPan")).startsWith(site.bin() + "******");
        assertThat(clear.code()).isEqualTo("TEMPORARILY_BLOCKED");
    }

    @Test
    void the_keys_are_for_terminals_only_and_public() throws IOException {
        var site = Site.open(product);

        var keys = site.terminal().send(Call.of("GET", "/pos/keys"));

        assertThat(keys.json().path("keys")).hasSize(1);
        assertThat(key(site).fieldNames()).toIterable().containsExactlyInAnyOrder("kty", "use", "alg", "kid", "n", "e");
        assertThat(keys.header("Cache-Control")).contains("max-age=3600");
        assertThat(product.connection().send(Call.of("GET", "/pos/keys")).status())
                .isEqualTo(403);
    }

    @Test
    void hostile_envelopes_are_refused_by_name() throws Exception {
        var site = Site.open(product);
        var key = key(site);
        var content = content(site.newCard());
        var kid = key.path("kid").asText();
        var good = Envelope.of(content, key, Envelope.header(key));

        var hostile = List.of(
                "",
                "....",
                "e30.e30.e30.e30.e30",
                "x".repeat(200_000),
                good + "A",
                good.substring(0, good.length() - 3),
                good.substring(good.indexOf('.')),
                Envelope.of(content, key, "{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\",\"kid\":\"" + kid + "\"}"),
                Envelope.of(content, key, "{\"alg\":\"dir\",\"enc\":\"A256GCM\"}"),
                Envelope.of(content, key, "{\"alg\":\"RSA-OAEP-256\",\"enc\":\"A128GCM\"}"),
                Envelope.of(content, key, "{\"alg\":\"RSA-OAEP-256\",\"enc\":\"A256GCM\",\"zip\":\"DEF\"}"),
                Envelope.of(content, key, "{\"alg\":\"RSA-OAEP-256\",\"enc\":\"A256GCM\",\"crit\":[\"exp\"]}"),
                Envelope.of(content, key, "{\"alg\":\"RSA-OAEP-256\",\"enc\":\"A256GCM\",\"kid\":\"no\"}"),
                Envelope.of("not a card", key, Envelope.header(key)));

        for (var envelope : hostile) {
            var answer = check(site, envelope);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("card.encrypted");
        }
        var wrong = check(site, Envelope.of("{\"pan\":\"5432101234567890\"}", key, Envelope.header(key)));
        assertThat(wrong.json().path("errors").findValuesAsText("field")).containsExactly("card.expiry", "card.pan");
        assertThat(wrong.body()).doesNotContain("5432101234567890");
        assertThat(site.entries()).isEmpty();
    }

    @Test
    void encrypted_and_clear_at_once_is_refused() throws IOException {
        var site = Site.open(product);
        var card = Map.of("encrypted", "e30....", "pan", site.newCard().pan(), "expiry", Site.EXPIRY);

        var answer = site.terminal().send(Call.post("/pos/check_entry", Map.of("card", card, "readMethod", "CHIP")));

        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("card.encrypted");
    }

    private static Answer check(Site site, String envelope) throws IOException {
        return site.terminal()
                .send(Call.post(
                        "/pos/check_entry",
                        Map.of("card", Map.of("encrypted", envelope), "readMethod", "CONTACTLESS")));
    }

    private static JsonNode key(Site site) throws IOException {
        return site.terminal().send(Call.of("GET", "/pos/keys")).json().at("/keys/0");
    }

    private static String content(Card card) {
        return "{\"pan\":\"" + card.pan() + "\",\"expiry\":\"" + card.expiry() + "\"}";
    }
}
