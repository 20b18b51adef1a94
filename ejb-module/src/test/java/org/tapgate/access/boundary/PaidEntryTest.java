package org.tapgate.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.access.CancelOutcome;
import org.tapgate.access.ConfirmOutcome;
import org.tapgate.access.ConfirmOutcome.Confirmed;
import org.tapgate.access.ConfirmOutcome.NotCharged;
import org.tapgate.access.DenyReason;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestCount;
import org.tapgate.access.GuestOffer;
import org.tapgate.access.PaidOffer;
import org.tapgate.access.Price;
import org.tapgate.access.ReverseOutcome;
import org.tapgate.access.Ruleset;
import org.tapgate.access.Terms;
import org.tapgate.access.Verification;
import org.tapgate.audit.Actor;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.money.Money;
import org.tapgate.order.ScriptedAcquirer;

/** Entries that cost something, on a real database: what the cardholder pays, and what the bank's books say. */
class PaidEntryTest {

    private static final UUID GOLD = new UUID(2, 1);

    private static final GuestCount TWO = new GuestCount(2, 0, 0);

    private final ScriptedAcquirer bank = new ScriptedAcquirer();

    private static Terms paid() {
        return Terms.gold()
                .cardholder(null, new PaidOffer(5, new Price(2500L, "EUR")))
                .guests(new GuestOffer(new FreeOffer(1), new PaidOffer(5, new Price(1500L, "EUR")), 4), null, null);
    }

    private Gate gate() {
        return new Gate(bank, paid().as(GOLD));
    }

    private static Ruleset freeWithGuests() {
        return paid().cardholder(new FreeOffer(5), null).as(GOLD);
    }

    @Test
    void a_fee_is_held_at_the_check_and_captured_at_the_confirm() {
        var gate = gate();
        var entry = gate.checked(Gate.tap(Gate.CARD));

        assertThat(entry.verdict().mode()).isEqualTo(EntryMode.PAID);
        assertThat(entry.verdict().promise().price()).isEqualTo(new Money(2500, "EUR"));
        assertThat(bank.held()).isEqualTo(2500);

        var confirmed = gate.confirm(entry, GuestCount.NOBODY);

        assertThat(confirmed).isInstanceOf(Confirmed.class);
        assertThat(bank.held()).isZero();
        assertThat(bank.captured()).isEqualTo(2500);
        assertThat(gate.count("payment_order where captured_amount = 2500 and goal = 'CAPTURE'"))
                .isEqualTo(1);
        assertThat(gate.count("event where type = 'order.captured'")).isEqualTo(1);
        assertThat(gate.count("entry where charged_amount = 2500")).isEqualTo(1);
        assertBooksAgree(gate);
    }

    @Test
    void guests_pay_by_the_card_that_the_bank_keeps() {
        var gate = gate();
        var entry = gate.checked(Gate.tap(Gate.CARD));
        var confirmed = gate.confirm(entry, TWO);

        assertThat(confirmed)
                .isInstanceOfSatisfying(
                        Confirmed.class,
                        done -> assertThat(done.confirmed().charge().total()).isEqualTo(new Money(4000, "EUR")));
        assertThat(bank.asked)
                .containsExactlyInAnyOrder(
                        "authorize 2500 EUR", "authorize 1500 EUR by token", "capture 2500 EUR", "capture 1500 EUR");
        assertThat(gate.confirm(entry, TWO)).isEqualTo(confirmed);
        assertThat(bank.captured()).isEqualTo(4000);
        assertBooksAgree(gate);
    }

    @Test
    void guests_of_a_free_cardholder_pay_for_themselves() {
        var gate = new Gate(bank, freeWithGuests());
        gate.confirm(gate.checked(Gate.tap(Gate.CARD)), TWO);

        assertThat(bank.asked).containsExactly("keep", "authorize 1500 EUR by token", "capture 1500 EUR");
        assertBooksAgree(gate);
    }

    @Test
    void a_free_entry_whose_guests_come_free_moves_no_money() {
        var gate = new Gate(bank, freeWithGuests());
        gate.confirm(gate.checked(Gate.tap(Gate.CARD)), new GuestCount(1, 0, 0));

        assertThat(gate.count("payment_order")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"51, INSUFFICIENT_FUNDS, 1", "05, AMOUNT_REFUSED, 1", "'', AMOUNT_REFUSED, 0", "-, AMOUNT_REFUSED, 1"})
    void a_refused_fee_is_the_answer_and_holds_nothing(String code, DenyReason reason, int operations) {
        var gate = gate();
        bank.then(code);
        var refused = gate.checked(Gate.tap(Gate.CARD));

        assertThat(refused.status()).isEqualTo(EntryStatus.REJECTED);
        assertThat(refused.verdict().reason()).isEqualTo(reason);
        assertThat(gate.count("operation")).isEqualTo(operations);
        gate.pay();
        assertThat(bank.held()).isZero();
        assertThat(gate.count("operation where result in ('DECLINED', 'FAILED')"))
                .isEqualTo(1);
        assertBooksAgree(gate);
    }

    @Test
    void a_refused_fee_for_guests_leaves_the_entry_pending_and_less_guests_can_come() {
        var gate = gate();
        var entry = gate.checked(Gate.tap(Gate.CARD));
        bank.then("51");

        assertThat(gate.confirm(entry, TWO))
                .isInstanceOfSatisfying(
                        NotCharged.class,
                        refused -> assertThat(refused.reason()).isEqualTo(DenyReason.INSUFFICIENT_FUNDS));
        assertThat(gate.count(EntryStatus.PENDING)).isEqualTo(1);
        assertThat(gate.confirm(entry, new GuestCount(1, 0, 0))).isInstanceOf(Confirmed.class);
        assertThat(bank.captured()).isEqualTo(2500);
        assertBooksAgree(gate);
    }

    @Test
    void a_cancelled_entry_costs_nothing() {
        var gate = gate();
        gate.cancel(gate.checked(Gate.tap(Gate.CARD)));
        gate.pay();

        assertThat(bank.held()).isZero();
        assertThat(gate.count("operation where type = 'VOID' and result = 'VOIDED'"))
                .isEqualTo(1);
        assertBooksAgree(gate);
    }

    @Test
    void nothing_is_charged_as_long_as_nobody_went_in() {
        var gate = gate();
        var pending = gate.checked(Gate.tap(Gate.CARD));
        var cancelled = ((CancelOutcome.Cancelled) gate.cancel(pending)).cancelled();

        assertThat(pending.charge().total()).isNull();
        assertThat(cancelled.charge().total()).isNull();
        assertThat(gate.count("entry where charged_amount is not null")).isZero();
        assertThat(gate.count("event where type = 'entry.cancelled' and data like '%\"charged\":null%'"))
                .isEqualTo(1);
    }

    @Test
    void an_expired_entry_costs_nothing_whether_the_sweep_or_a_late_confirm_finds_it() {
        var gate = gate();
        gate.checked(Gate.tap(Gate.CARD));
        gate.pass(Duration.ofMinutes(5));
        gate.sweep();
        var late = gate.checked(Gate.tap(Gate.CARD));
        gate.pass(Duration.ofMinutes(5));

        assertThat(gate.confirm(late, TWO)).isInstanceOf(ConfirmOutcome.Expired.class);
        gate.pay();
        assertThat(bank.held()).isZero();
        assertThat(bank.captured()).isZero();
        assertThat(gate.count("payment_order where authorized_amount = 0")).isEqualTo(2);
    }

    @Test
    void whoever_dies_after_asking_for_a_fee_leaves_nothing_held() {
        var gate = gate();
        gate.checkAndDie(Gate.tap(Gate.CARD));
        assertThat(bank.held()).isEqualTo(2500);
        gate.pay();
        assertThat(bank.held()).as("it may still be alive").isEqualTo(2500);

        gate.pass(Duration.ofMinutes(1));
        gate.pay();

        assertThat(bank.held()).isZero();
        assertThat(gate.count("operation where type = 'AUTHORIZATION' and result = 'FAILED'"))
                .isEqualTo(1);
        assertThat(gate.count("acquirer_instruction where state <> 'DONE'")).isZero();
    }

    @Test
    void a_card_that_is_blocked_meanwhile_pays_nothing() {
        var gate = gate();
        var first = gate.checked(Gate.tap(Gate.CARD));
        var second = gate.checked(Gate.tap(Gate.CARD));

        assertThat(second.verdict().reason()).isEqualTo(DenyReason.TEMPORARILY_BLOCKED);
        assertThat(bank.asked).containsExactly("authorize 2500 EUR");
        assertThat(first.status()).isEqualTo(EntryStatus.PENDING);
    }

    @Test
    void a_repeated_check_holds_one_fee() {
        var gate = gate();
        var keyed = Gate.tap("SN1", Gate.CARD, Optional.of("k"));

        assertThat(gate.checked(keyed).id()).isEqualTo(gate.checked(keyed).id());
        assertThat(bank.held()).isEqualTo(2500);
    }

    @Test
    void what_the_bank_does_not_answer_is_told_again_and_happens_once() {
        var gate = gate();
        var entry = gate.checked(Gate.tap(Gate.CARD));
        bank.goAway(true);
        assertThat(gate.confirm(entry, GuestCount.NOBODY)).isInstanceOf(Confirmed.class);
        gate.pass(Duration.ofMinutes(1));
        gate.pay();
        assertThat(gate.count("operation where type = 'CAPTURE'")).isZero();

        bank.goAway(false);
        gate.pass(Duration.ofMinutes(5));
        gate.pay();

        assertThat(bank.captured()).isEqualTo(2500);
        assertBooksAgree(gate);
    }

    @Test
    void a_reversed_entry_gives_the_fee_back_and_leaves_every_counter() {
        var gate = gate();
        var entry = gate.checked(Gate.tap(Gate.CARD));
        gate.confirm(entry, TWO);

        assertThat(gate.reverse(entry, admin()))
                .isInstanceOfSatisfying(
                        ReverseOutcome.Reversed.class,
                        back -> assertThat(back.entry().charge().total()).isEqualTo(new Money(4000, "EUR")));
        gate.pay();
        gate.pay();

        assertThat(bank.captured()).isZero();
        assertThat(gate.count("payment_order where refunded_amount = 4000 and captured_amount = 4000"))
                .isEqualTo(1);
        assertThat(gate.count("entry where status = 'REVERSED' and reversed_reason = 'wrong card'"))
                .isEqualTo(1);
        assertThat(gate.noted).containsExactly("entry.reversed");
        assertThat(gate.count("event where type = 'entry.reversed'")).isEqualTo(1);
        var next = gate.checked(Gate.tap(Gate.CARD)).verdict().promise();
        assertThat(next.paidLeft().orNull()).isEqualTo(5);
        assertThat(next.guests().adult().freeLeft().orNull()).isEqualTo(1);
        assertBooksAgree(gate);
    }

    @Test
    void an_entry_that_is_reversed_before_its_capture_was_answered_is_refunded_after_it() {
        var gate = gate();
        var entry = gate.checked(Gate.tap(Gate.CARD));
        bank.goAway(true);
        gate.confirm(entry, GuestCount.NOBODY);
        gate.reverse(entry, admin());
        bank.goAway(false);
        gate.pass(Duration.ofMinutes(1));
        gate.pay();
        gate.pay();

        assertThat(bank.held()).isZero();
        assertThat(bank.captured()).isZero();
        assertBooksAgree(gate);
    }

    @Test
    void a_service_provider_reverses_at_its_own_places_and_for_half_an_hour() {
        var gate = gate();
        var entry = gate.checked(Gate.tap(Gate.CARD));
        gate.confirm(entry, GuestCount.NOBODY);

        assertThat(gate.reverse(entry, provider(new UUID(9, 9)))).isInstanceOf(ReverseOutcome.NotFound.class);
        gate.pass(Duration.ofMinutes(31));
        assertThat(gate.reverse(entry, provider(Gate.LOUNGE))).isInstanceOf(ReverseOutcome.TooLate.class);
        assertThat(gate.reverse(entry, admin())).isInstanceOf(ReverseOutcome.Reversed.class);
        assertThat(gate.reverse(entry, admin())).isInstanceOf(ReverseOutcome.NotReversible.class);
    }

    @Test
    void a_verification_that_died_is_let_go() {
        var gate = new Gate(bank, Terms.gold().verification(Verification.AMOUNT).as(GOLD));
        bank.goAway(true);
        gate.checked(Gate.tap(Gate.CARD));
        bank.goAway(false);
        gate.pass(Duration.ofMinutes(1));
        gate.pay();

        assertThat(bank.held()).isZero();
        assertThat(gate.count("acquirer_instruction where state <> 'DONE'")).isZero();
        assertThat(gate.count("operation")).isZero();
    }

    @Test
    void nothing_that_is_stored_about_money_holds_the_card_number() {
        var gate = gate();
        gate.confirm(gate.checked(Gate.tap(Gate.CARD)), TWO);

        for (var table : Set.of("payment_order", "operation", "acquirer_instruction", "entry_payment", "event")) {
            assertThat(gate.count(table + " as t where t::text like '%123456789%'"))
                    .isZero();
        }
        assertThat(gate.count("payment_order where payment_instrument like '***____'"))
                .isEqualTo(1);
    }

    /** Our books and the bank's say the same. */
    private void assertBooksAgree(Gate gate) {
        assertThat(gate.number("select coalesce(sum(amount), 0) from ledger_line"))
                .isZero();
        assertThat(gate.number("select coalesce(sum(amount), 0) from ledger_line where account = 'RECEIVABLE'"))
                .isEqualTo(bank.captured());
        assertThat(gate.number("select coalesce(sum(captured_amount - refunded_amount), 0) from payment_order"))
                .isEqualTo(bank.captured());
        assertThat(gate.number("select coalesce(sum(authorized_amount - captured_amount), 0) from payment_order"))
                .isEqualTo(bank.held());
    }

    private static Caller admin() {
        return caller(Role.ADMIN, DataScope.EVERYTHING);
    }

    private static Caller provider(UUID location) {
        return caller(Role.SERVICE_PROVIDER, new DataScope(ScopeKind.LOC, Set.of(location.toString())));
    }

    private static Caller caller(Role role, DataScope scope) {
        return new Caller(new Actor(Actor.Kind.USER, new UUID(7, 7), "ann@bank.example"), role, scope, Set.of());
    }
}
