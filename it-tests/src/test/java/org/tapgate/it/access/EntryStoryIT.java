package org.tapgate.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Guests;

/** The life of an entry, told from outside. */
class EntryStoryIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Product product = Product.shared();

    @Test
    void a_card_is_checked_let_in_and_seen_by_the_back_office() throws IOException {
        var site = Site.with(product, rule -> Rulesets.withAdultGuests(2, Rulesets.freeUpTo(4, 30, rule)));
        var card = site.newCard();

        var admitted = site.check(card);

        assertThat(admitted.status()).as(admitted.body()).isEqualTo(200);
        assertThat(admitted.text("/entry/mode")).isEqualTo("FREE");
        assertThat(admitted.json().at("/entry/freeLeft").asInt()).isEqualTo(4);
        assertThat(admitted.json().at("/guests/adult/max").asInt()).isEqualTo(2);
        assertThat(admitted.text("/productCode")).isEqualTo("MBK");
        assertThat(admitted.text("/maskedPan"))
                .startsWith(card.pan().substring(0, 6) + "*")
                .endsWith(card.pan().substring(12));

        var confirmed = site.terminal().confirm(admitted.text("/accessId"), new Guests(1, 0, 0));

        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.text("/status")).isEqualTo("COMPLETED");
        assertThat(site.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.path("status").asText()).isEqualTo("COMPLETED");
            assertThat(entry.path("type").asText()).isEqualTo("ONLINE");
            assertThat(entry.path("mode").asText()).isEqualTo("FREE");
            assertThat(entry.path("freeAdultGuests").asInt()).isEqualTo(1);
            assertThat(entry.path("maskedPan").asText()).isEqualTo(admitted.text("/maskedPan"));
        });
    }

    @Test
    void the_trace_of_an_entry_tells_every_check_and_what_it_saw() throws IOException {
        var site = Site.open(product);
        site.enter(site.newCard());

        var id = site.entries().get(0).path("id").asText();
        var shown = site.backoffice().get("entries/" + id);

        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.json().path("trace")).isNotEmpty();
        assertThat(shown.text("/rulesetVersion")).isEqualTo("1");
    }

    @Test
    void a_second_tap_is_blocked_until_the_first_is_confirmed_or_cancelled() throws IOException {
        var site = Site.open(product);
        var card = site.newCard();
        var first = site.check(card);

        var second = site.check(card);

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.code()).isEqualTo("TEMPORARILY_BLOCKED");
        assertThat(second.json().path("retryAfterSeconds").asInt()).isBetween(1, 300);
        assertThat(site.pairedTerminal()
                        .check(card, org.tapgate.pos.ReadMethod.CHIP)
                        .code())
                .as("at any terminal")
                .isEqualTo("TEMPORARILY_BLOCKED");

        var cancelled = site.terminal().cancel(first.text("/accessId"), "changed his mind");
        assertThat(cancelled.text("/status")).as(cancelled.body()).isEqualTo("CANCELLED");
        assertThat(site.check(card).status()).isEqualTo(200);
    }

    @Test
    void an_entry_that_nobody_confirms_expires_and_frees_the_card() throws IOException {
        var site = Site.open(product);
        var card = site.newCard();
        var admitted = site.check(card);

        product.advance(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(site.terminal()
                        .confirm(admitted.text("/accessId"), Guests.NONE)
                        .code())
                .isEqualTo("ACCESS_EXPIRED");
        assertThat(site.check(card).status()).isEqualTo(200);
    }

    @Test
    void the_sweep_expires_what_nobody_asks_for_again() throws IOException {
        var site = Site.open(product);
        site.check(site.newCard());

        product.advance(Duration.ofMinutes(6));

        Eventually.await(
                "the sweep",
                SOON,
                () -> "EXPIRED".equals(site.entries().get(0).path("status").asText()));
    }

    @Test
    void free_entries_end_at_their_limit_and_come_back_with_the_window() throws IOException {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(2, 10, rule));
        var card = site.newCard();
        assertThat(site.enter(card).json().at("/entry/freeLeft").asInt()).isEqualTo(1);
        site.enter(card);

        var refused = site.check(card);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(site.entries())
                .extracting(entry -> entry.path("status").asText())
                .containsExactly("REJECTED", "COMPLETED", "COMPLETED");
        assertThat(site.check(site.newCard()).status()).as("another card").isEqualTo(200);

        product.advance(Duration.ofDays(10).plusSeconds(1));
        assertThat(site.check(card).status()).isEqualTo(200);
    }

    @Test
    void confirming_twice_with_the_same_guests_is_one_entry_and_one_answer() throws IOException {
        var site = Site.with(product, rule -> Rulesets.withAdultGuests(2, rule));
        var accessId = site.check(site.newCard()).text("/accessId");

        var first = site.terminal().confirm(accessId, new Guests(2, 0, 0));
        var again = site.terminal().confirm(accessId, new Guests(2, 0, 0));
        var other = site.terminal().confirm(accessId, new Guests(1, 0, 0));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("ALREADY_CONFIRMED");
    }

    @Test
    void too_many_guests_are_refused_and_the_entry_stays_open() throws IOException {
        var site = Site.with(product, rule -> Rulesets.withAdultGuests(1, rule));
        var accessId = site.check(site.newCard()).text("/accessId");

        var refused = site.terminal().confirm(accessId, new Guests(2, 0, 0));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("GUEST_LIMIT_EXCEEDED");
        assertThat(site.terminal().confirm(accessId, new Guests(1, 0, 0)).status())
                .isEqualTo(200);
    }

    @Test
    void only_the_terminal_that_checked_may_confirm() throws IOException {
        var site = Site.open(product);
        var accessId = site.check(site.newCard()).text("/accessId");

        var stranger = site.pairedTerminal().confirm(accessId, Guests.NONE);

        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.code()).isEqualTo("ACCESS_NOT_FOUND");
    }

    @Test
    void a_card_without_a_rule_is_refused_and_recorded() throws IOException {
        var site = Site.open(product);
        var foreign = new org.tapgate.pos.Card(org.tapgate.it.systems.CardNumbers.of("411111", 7), Site.EXPIRY);

        var refused = site.check(foreign);

        assertThat(refused.code()).as(refused.body()).isEqualTo("MISSING_ACCESS_RULES");
        assertThat(refused.text("/operationId"))
                .isEqualTo(site.entries().get(0).path("id").asText());
        assertThat(site.entries().get(0).path("rejectCode").asText()).isEqualTo("MISSING_ACCESS_RULES");
    }
}
