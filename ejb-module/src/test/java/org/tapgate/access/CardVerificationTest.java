package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.access.AccessDecision.ToVerify;
import org.tapgate.money.Money;
import org.tapgate.order.ResponseCode;

/** Section 7. */
class CardVerificationTest {

    @ParameterizedTest
    @CsvSource({
        "STATUS_INQUIRY, 00, ",
        "STATUS_INQUIRY, 85, ",
        "STATUS_INQUIRY, 08, STATUS_INQUIRY_FAILED",
        "STATUS_INQUIRY, 51, STATUS_INQUIRY_FAILED",
        "STATUS_INQUIRY, , STATUS_INQUIRY_FAILED",
        "AMOUNT, 00, ",
        "AMOUNT, 51, INSUFFICIENT_FUNDS",
        "AMOUNT, 10, AMOUNT_REFUSED",
        "AMOUNT, 05, AMOUNT_REFUSED",
        "AMOUNT, , AMOUNT_REFUSED",
        "FEE, 00, ",
        "FEE, 51, INSUFFICIENT_FUNDS",
        "FEE, 05, AMOUNT_REFUSED",
        "FEE, , AMOUNT_REFUSED",
        "TOKEN, 05, ",
        "TOKEN, , ",
    })
    void only_an_approval_speaks_for_the_card(VerificationStep step, String code, DenyReason refusal) {
        var answer = new CardVerification(step, code == null ? null : new ResponseCode(code), null, null);

        assertThat(answer.refusal().orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "ASI, , STATUS_INQUIRY",
        "ASI, 0, STATUS_INQUIRY",
        "ASI_THEN_AMOUNT, , STATUS_INQUIRY",
        "ASI_THEN_AMOUNT, 0, AMOUNT",
        "ASI_THEN_AMOUNT, 600000000, AMOUNT",
        "ASI_THEN_AMOUNT, 600000001, STATUS_INQUIRY",
        "AMOUNT, , AMOUNT",
    })
    void a_failed_inquiry_makes_the_next_tap_verify_an_amount_for_ten_minutes(
            Verification verification, Long microsecondsAgo, VerificationStep step) {
        var failedAt = microsecondsAgo == null ? null : Taps.NOW.minus(microsecondsAgo, ChronoUnit.MICROS);
        var facts = new AccessFacts(false, null, null, CardUsage.NONE, failedAt, null);

        assertThat(decide(verification, facts))
                .isInstanceOfSatisfying(
                        ToVerify.class, open -> assertThat(open.step()).isEqualTo(step));
    }

    @Test
    void an_answer_to_another_question_leaves_the_decision_open() {
        var facts = AccessFacts.NEW_CARD.with(
                new CardVerification(VerificationStep.STATUS_INQUIRY, ResponseCode.APPROVED, null, null));

        assertThat(decide(Verification.AMOUNT, facts)).isInstanceOf(ToVerify.class);
        assertThat(decide(Verification.ASI, facts)).isInstanceOf(Granted.class);
    }

    @Test
    void nobody_is_asked_about_a_card_that_local_facts_refuse() {
        var used = Taps.entry(Taps.LOUNGE, Taps.NOW.minus(Duration.ofDays(1)), EntryMode.FREE);
        var terms = Terms.gold().usage(1, 30).verification(Verification.ASI);

        assertThat(Taps.decide(Taps.tap(), Taps.having(used), terms.as(Taps.GOLD)))
                .isInstanceOf(AccessDecision.Denied.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_fee_is_asked_for_however_the_ruleset_verifies_cards(Verification verification) {
        assertThat(decide(paid(2500).verification(verification), AccessFacts.NEW_CARD))
                .isInstanceOfSatisfying(ToVerify.class, open -> {
                    assertThat(open.step()).isEqualTo(VerificationStep.FEE);
                    assertThat(open.fee()).isEqualTo(new Money(2500, "EUR"));
                });
    }

    @Test
    void a_fee_that_was_held_is_good_for_its_own_price_only() {
        var held = AccessFacts.NEW_CARD.with(CardVerification.of(Fees.approved(new Money(2500, "EUR"))));

        assertThat(decide(paid(2500), held)).isInstanceOf(Granted.class);
        assertThat(decide(paid(2600), held)).isInstanceOf(ToVerify.class);
    }

    @Test
    void a_fee_that_was_let_go_meanwhile_is_a_fee_that_nobody_answered_for() {
        var lost = CardVerification.of(Fees.approved(new Money(2500, "EUR"))).lost();

        assertThat(decide(paid(2500), AccessFacts.NEW_CARD.with(lost)))
                .isInstanceOfSatisfying(
                        AccessDecision.Denied.class,
                        denied -> assertThat(denied.reason()).isEqualTo(DenyReason.AMOUNT_REFUSED));
    }

    @Test
    void a_card_whose_guests_may_pay_is_kept_by_the_acquirer_even_if_nobody_verifies_it() {
        var guests = new GuestOffer(null, new PaidOffer(2, new Price(1500L, "EUR")), null);
        var terms = Terms.gold().guests(guests, null, null).verification(Verification.NONE);

        assertThat(decide(terms, AccessFacts.NEW_CARD))
                .isInstanceOfSatisfying(
                        ToVerify.class, open -> assertThat(open.step()).isEqualTo(VerificationStep.TOKEN));
    }

    private static Terms paid(long fee) {
        return Terms.gold().cardholder(null, new PaidOffer(null, new Price(fee, "EUR")));
    }

    private static AccessDecision decide(Terms terms, AccessFacts facts) {
        return Taps.decide(Taps.tap(), facts, terms.as(Taps.GOLD));
    }

    private static AccessDecision decide(Verification verification, AccessFacts facts) {
        return Taps.decide(
                Taps.tap(), facts, Terms.gold().verification(verification).as(Taps.GOLD));
    }
}
