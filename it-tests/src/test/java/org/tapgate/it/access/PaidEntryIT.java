package org.tapgate.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Guests;

/** Entries that cost something, told from outside; the simulated acquirer plays the bank. */
class PaidEntryIT {

    private static final Guests ONE_ADULT = new Guests(1, 0, 0);

    private final Product product = Product.shared();

    @Test
    void a_cardholder_and_a_guest_pay_and_the_entry_tells_what() throws IOException {
        var site = Site.with(product, rule -> Rulesets.paid(2500, 1500, rule));
        var offered = site.check(site.newCard());

        assertThat(offered.status()).as(offered.body()).isEqualTo(200);
        assertThat(offered.text("/entry/mode")).isEqualTo("PAID");
        assertThat(offered.text("/entry/price/amount")).isEqualTo("2500");
        assertThat(offered.text("/guests/adult/price/amount")).isEqualTo("1500");

        var confirmed = site.terminal().confirm(offered.text("/accessId"), ONE_ADULT);
        var again = site.terminal().confirm(offered.text("/accessId"), ONE_ADULT);

        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.text("/charged/total/amount")).isEqualTo("4000");
        assertThat(confirmed.json().at("/charged/lines")).hasSize(2);
        assertThat(again.json()).isEqualTo(confirmed.json());
        assertThat(site.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.path("paidCardholder").asBoolean()).isTrue();
            assertThat(entry.at("/charged/amount").asInt()).isEqualTo(4000);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2051, CARD_AUTH_INSUFFICIENT_FUNDS",
        "2005, CARD_AMOUNT_AUTH_FAILED",
        "4000, CARD_AMOUNT_AUTH_FAILED",
        "7000, CARD_AMOUNT_AUTH_FAILED",
    })
    void a_fee_that_is_not_paid_refuses_the_card(String script, String code) throws IOException {
        var site = Site.with(product, rule -> Rulesets.paid(2500, 1500, rule));

        var refused = site.check(site.cardThatAnswers(script));

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void guests_that_do_not_pay_leave_the_entry_open() throws IOException {
        var site = Site.with(product, rule -> Rulesets.withPaidGuests(1500, rule));
        var accessId = site.check(site.cardThatAnswers("2051")).text("/accessId");

        var refused = site.terminal().confirm(accessId, ONE_ADULT);
        var alone = site.terminal().confirm(accessId, Guests.NONE);

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("CARD_AUTH_INSUFFICIENT_FUNDS");
        assertThat(alone.status()).as(alone.body()).isEqualTo(200);
        assertThat(alone.json().at("/charged/total").isNull()).isTrue();
    }

    @Test
    void a_failed_inquiry_has_the_next_tap_verify_an_amount() throws IOException {
        var site = Site.with(product, rule -> rule.put("verification", "ASI_THEN_AMOUNT"));
        var forgiven = site.cardThatAnswers("1005");
        var poor = site.cardThatAnswers("3051");

        assertThat(site.check(forgiven).code()).isEqualTo("CARD_ASI_FAILED");
        assertThat(site.check(forgiven).status()).isEqualTo(200);
        assertThat(site.check(poor).code()).isEqualTo("CARD_ASI_FAILED");
        assertThat(site.check(poor).code()).isEqualTo("CARD_AUTH_INSUFFICIENT_FUNDS");
    }

    @Test
    void an_entry_is_taken_back_once_and_counts_no_more() throws IOException {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(1, 30, rule));
        var card = site.newCard();
        var id = site.enter(card).text("/operationId");
        assertThat(site.check(card).code()).isEqualTo("LIMIT_EXCEEDED");

        var reversed = site.backoffice().post("entries/" + id + "/reverse", Map.of("reason", "wrong card"));
        var again = site.backoffice().post("entries/" + id + "/reverse", Map.of("reason", "wrong card"));
        var shown = site.backoffice().get("entries/" + id);

        assertThat(reversed.status()).as(reversed.body()).isEqualTo(200);
        assertThat(reversed.text("/status")).isEqualTo("REVERSED");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("NOT_REVERSIBLE");
        assertThat(shown.text("/reversedReason")).isEqualTo("wrong card");
        assertThat(shown.text("/reversedBy")).isNotEmpty();
        assertThat(site.check(card).status()).isEqualTo(200);
    }

    @Test
    void a_reversal_without_a_reason_or_of_no_entry_is_refused() throws IOException {
        var site = Site.open(product);
        var id = site.enter(site.newCard()).text("/operationId");

        assertThat(site.backoffice()
                        .post("entries/" + id + "/reverse", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(site.backoffice()
                        .post("entries/" + site.lounge() + "/reverse", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_entry_that_costs_something_expires_like_any_other() throws IOException {
        var site = Site.with(product, rule -> Rulesets.paid(2500, 1500, rule));
        var accessId = site.check(site.newCard()).text("/accessId");
        product.advance(Duration.ofMinutes(5).plusSeconds(1));

        var late = site.terminal().confirm(accessId, ONE_ADULT);

        assertThat(late.status()).isEqualTo(410);
        assertThat(late.code()).isEqualTo("ACCESS_EXPIRED");
    }
}
