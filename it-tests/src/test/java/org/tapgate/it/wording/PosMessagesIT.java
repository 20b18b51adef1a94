package org.tapgate.it.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Card;
import org.tapgate.pos.Guests;
import org.tapgate.pos.ReadMethod;

/** Titles of refusals, in the language of the terminal, and as somebody changed them. */
class PosMessagesIT {

    private final Product product = Product.shared();

    @Test
    void a_refusal_speaks_the_language_that_was_asked_for() throws IOException {
        var site = Site.open(product);
        var card = new Card("4111111111111111", Site.EXPIRY);

        assertThat(title(site, card, "pl-PL, en;q=0.5")).isEqualTo("Tej karty nie można użyć w tej lokalizacji.");
        assertThat(title(site, card, "de, it;q=0.2, es;q=0.4"))
                .isEqualTo("Su tarjeta no puede usarse en esta ubicación.");
        assertThat(title(site, card, "it")).isEqualTo("La carta non può essere usata in questa sede.");
        assertThat(title(site, card, "de")).isEqualTo("Your card is not allowed to be used in this location.");
    }

    @Test
    void other_answers_that_a_cardholder_may_read_speak_it_too() throws IOException {
        var site = Site.open(product);
        var pending = site.check(site.newCard());
        var guests = Map.of("accessId", pending.text("/accessId"), "guests", new Guests(5, 0, 0));

        var tooMany =
                site.terminal().send(Call.post("/pos/confirm_entry", guests).with("Accept-Language", "pl"));

        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.text("/title")).isEqualTo("Zbyt wielu gości dla tej karty.");
        assertThat(tooMany.header("Content-Language")).isEqualTo("pl");
        assertThat(tooMany.header("Vary")).contains("Accept-Language");
    }

    @Test
    void texts_are_added_changed_and_deleted() throws IOException {
        var site = Site.open(product);
        var card = new Card("4111111111111111", Site.EXPIRY);
        var text = Map.of("code", "MISSING_ACCESS_RULES", "language", "fi", "text", "Ei tällä kortilla.");

        var added = site.backoffice().post("pos-messages", text);
        var again = site.backoffice().post("pos-messages", text);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(again.code()).isEqualTo("MESSAGE_EXISTS");
        assertThat(title(site, card, "fi")).isEqualTo("Ei tällä kortilla.");

        var path = "pos-messages/" + added.text("/id");
        var changed = site.backoffice()
                .put(
                        path,
                        added.header("ETag"),
                        Map.of("code", "MISSING_ACCESS_RULES", "language", "fi", "text", "Ei."));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(title(site, card, "fi")).isEqualTo("Ei.");
        assertThat(site.backoffice().put(path, added.header("ETag"), text).status())
                .isEqualTo(412);

        assertThat(site.backoffice().send(Call.of("DELETE", "/api/v1/" + path)).status())
                .isEqualTo(204);
        assertThat(title(site, card, "fi")).startsWith("Your card is not allowed");
    }

    @Test
    void english_stays_and_faults_are_named() throws IOException {
        var backoffice = product.backoffice();
        var english = backoffice
                .all("pos-messages?code=LIMIT_EXCEEDED&language=en")
                .get(0)
                .path("id")
                .asText();

        var deleted = backoffice.send(Call.of("DELETE", "/api/v1/pos-messages/" + english));
        var faulty = backoffice.post("pos-messages", Map.of("code", "SOMETHING", "language", "polish"));

        assertThat(deleted.status()).isEqualTo(409);
        assertThat(deleted.code()).isEqualTo("FALLBACK_MESSAGE");
        assertThat(faulty.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("code", "language", "text");
        assertThat(backoffice.all("pos-messages?sort=-language")).hasSizeGreaterThanOrEqualTo(60);
    }

    private static String title(Site site, Card card, String languages) throws IOException {
        Answer refused = site.terminal()
                .send(site.terminal().checkCall(card, ReadMethod.CHIP).with("Accept-Language", languages));
        assertThat(refused.code()).as(refused.body()).isEqualTo("MISSING_ACCESS_RULES");
        return refused.text("/title");
    }
}
