package org.tapgate.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.CancelOutcome.Cancelled;
import org.tapgate.access.CheckOutcome;
import org.tapgate.access.ConfirmOutcome;
import org.tapgate.access.ConfirmOutcome.Confirmed;
import org.tapgate.access.DenyReason;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestCount;
import org.tapgate.access.GuestOffer;
import org.tapgate.access.GuestSplit;
import org.tapgate.access.Remaining;
import org.tapgate.access.Ruleset;
import org.tapgate.access.Terms;
import org.tapgate.access.Verification;
import org.tapgate.order.ScriptedAcquirer;

/** Check, confirm, cancel and expiry on a real database. */
class PosEntriesTest {

    private static final UUID GOLD = new UUID(2, 1);

    private final ScriptedAcquirer nobody = new ScriptedAcquirer();

    private static Ruleset twoFree() {
        return Terms.gold()
                .cardholder(new FreeOffer(2), null)
                .guests(new GuestOffer(new FreeOffer(3), null, 2), null, 3)
                .as(GOLD);
    }

    @Test
    void a_confirmed_entry_counts_with_its_guests() {
        var gate = new Gate(nobody, twoFree());
        var first = gate.checked(Gate.tap(Gate.CARD));
        var confirmed = gate.confirm(first, new GuestCount(2, 0, 1));
        var second = gate.checked(Gate.tap(Gate.CARD)).verdict().promise();

        assertThat(first.status()).isEqualTo(EntryStatus.PENDING);
        assertThat(first.verdict().promise().freeLeft()).isEqualTo(new Remaining(2));
        assertThat(confirmed)
                .isInstanceOfSatisfying(
                        Confirmed.class,
                        done -> assertThat(done.confirmed().guests()).isEqualTo(new GuestSplit(2, 0, 0, 0, 1)));
        assertThat(second.freeLeft()).isEqualTo(new Remaining(1));
        assertThat(second.guests().adult().max()).isEqualTo(new Remaining(1));
        assertThat(gate.count("event where type = 'entry.completed'")).isEqualTo(1);
    }

    @Test
    void a_card_is_blocked_while_its_entry_is_pending_and_free_after_a_cancel() {
        var gate = new Gate(nobody, twoFree());
        var first = gate.checked(Gate.tap(Gate.CARD));
        var blocked = gate.checked(Gate.tap(Gate.CARD)).verdict();

        assertThat(blocked.reason()).isEqualTo(DenyReason.TEMPORARILY_BLOCKED);
        assertThat(blocked.retryAfterSeconds()).isEqualTo(300);
        assertThat(gate.cancel(first)).isInstanceOf(Cancelled.class);
        assertThat(gate.checked(Gate.tap(Gate.CARD)).status()).isEqualTo(EntryStatus.PENDING);
        assertThat(gate.count("entry where cancel_reason = 'changed their mind'"))
                .isEqualTo(1);
        assertThat(gate.count("event where type = 'entry.cancelled'")).isEqualTo(1);
    }

    @Test
    void an_entry_that_nobody_confirms_expires_and_does_not_count() {
        var gate = new Gate(nobody, twoFree());
        var entry = gate.checked(Gate.tap(Gate.CARD));
        gate.pass(Duration.ofMinutes(5));
        gate.sweep();
        gate.sweep();

        assertThat(gate.count(EntryStatus.EXPIRED)).isEqualTo(1);
        assertThat(gate.count("event where type = 'entry.expired'")).isEqualTo(1);
        assertThat(gate.confirm(entry, GuestCount.NOBODY)).isInstanceOf(ConfirmOutcome.Expired.class);
        assertThat(gate.checked(Gate.tap(Gate.CARD)).verdict().promise().freeLeft())
                .isEqualTo(new Remaining(2));
    }

    @Test
    void a_late_confirm_expires_the_entry_itself() {
        var gate = new Gate(nobody, twoFree());
        var entry = gate.checked(Gate.tap(Gate.CARD));
        gate.pass(Duration.ofMinutes(5));

        assertThat(gate.confirm(entry, GuestCount.NOBODY)).isInstanceOf(ConfirmOutcome.Expired.class);
        assertThat(gate.count(EntryStatus.EXPIRED)).isEqualTo(1);
        gate.sweep();
        assertThat(gate.count("event where type = 'entry.expired'")).isEqualTo(1);
    }

    @Test
    void another_terminal_does_not_find_the_entry() {
        var gate = new Gate(nobody, twoFree());
        var entry = gate.checked(Gate.tap(Gate.CARD));

        assertThat(gate.confirm("SN2", entry, GuestCount.NOBODY)).isInstanceOf(ConfirmOutcome.NotFound.class);
        assertThat(gate.count(EntryStatus.PENDING)).isEqualTo(1);
    }

    @Test
    void an_equal_confirm_is_answered_again_and_changes_nothing() {
        var gate = new Gate(nobody, twoFree());
        var entry = gate.checked(Gate.tap(Gate.CARD));
        var first = gate.confirm(entry, GuestCount.NOBODY);
        gate.pass(Duration.ofMinutes(1));

        assertThat(gate.confirm(entry, GuestCount.NOBODY)).isEqualTo(first);
        assertThat(gate.confirm(entry, new GuestCount(1, 0, 0))).isInstanceOf(ConfirmOutcome.ConfirmedOtherwise.class);
        assertThat(gate.count("event")).isEqualTo(1);
    }

    @Test
    void a_refusal_is_kept_with_its_reason_its_trace_and_its_event() {
        var gate = new Gate(nobody);
        var refused = gate.checked(Gate.tap("STRANGE", Gate.CARD, Optional.empty()));

        assertThat(refused.verdict().reason()).isEqualTo(DenyReason.UNKNOWN_DEVICE);
        assertThat(refused.origin().locationId()).isNull();
        assertThat(gate.count("entry where reject_code = 'UNKNOWN_DEVICE' and jsonb_array_length(trace->'lines') = 1"))
                .isEqualTo(1);
        assertThat(gate.count("event where type = 'entry.rejected' and data::jsonb->>'code' = 'UNKNOWN_DEVICE'"))
                .isEqualTo(1);
    }

    @Test
    void nothing_that_is_stored_holds_the_card_number() {
        var gate = new Gate(nobody, twoFree());
        gate.checked(Gate.tap("SN1", Gate.CARD, Optional.of("key")));
        gate.checked(Gate.tap(Gate.CARD));

        assertThat(gate.count("entry where entry::text like '%123456789%'")).isZero();
        assertThat(gate.count("event where event::text like '%123456789%'")).isZero();
        assertThat(gate.count("card where card::text like '%123456789%'")).isZero();
    }

    @Test
    void the_acquirer_is_asked_outside_and_its_no_is_the_answer() {
        var acquirer = new ScriptedAcquirer("14", "51", "00");
        var gate = new Gate(
                acquirer,
                Terms.gold().verification(Verification.ASI_THEN_AMOUNT).as(GOLD));

        var inquiry = gate.checked(Gate.tap(Gate.CARD)).verdict();
        var amount = gate.checked(Gate.tap(Gate.CARD)).verdict();
        gate.checked(Gate.tap(Gate.CARD));

        assertThat(inquiry.reason()).isEqualTo(DenyReason.STATUS_INQUIRY_FAILED);
        assertThat(inquiry.cardAuthResponseCode()).isEqualTo("14");
        assertThat(amount.reason()).isEqualTo(DenyReason.INSUFFICIENT_FUNDS);
        assertThat(acquirer.asked).containsExactly("inquiry", "authorize 1 EUR", "inquiry");
        assertThat(gate.count(EntryStatus.PENDING)).isEqualTo(1);
    }

    @Test
    void an_amount_that_was_held_is_let_go_and_silence_is_undone() {
        var acquirer = new ScriptedAcquirer("", "00");
        var gate = new Gate(
                acquirer, Terms.gold().verification(Verification.AMOUNT).as(GOLD));

        var silence = gate.checked(Gate.tap(Gate.CARD)).verdict();
        var approved = gate.checked(Gate.tap(Gate.CARD));

        assertThat(silence.reason()).isEqualTo(DenyReason.AMOUNT_REFUSED);
        assertThat(approved.status()).isEqualTo(EntryStatus.PENDING);
        assertThat(acquirer.asked).containsExactly("authorize 1 EUR", "reverse", "authorize 1 EUR", "reverse");
    }

    @Test
    void a_repeated_check_gets_the_same_answer() {
        var gate = new Gate(nobody, twoFree());
        var keyed = Gate.tap("SN1", Gate.CARD, Optional.of("k"));
        var first = gate.checked(keyed);

        assertThat(gate.checked(keyed))
                .usingRecursiveComparison()
                .ignoringFields("verdict.trace")
                .isEqualTo(first);
        assertThat(gate.count("entry")).isEqualTo(1);
    }

    @Test
    void a_key_that_is_used_for_something_else_is_refused_and_nothing_is_kept() {
        var gate = new Gate(nobody, twoFree());
        gate.check(Gate.tap("SN1", Gate.CARD, Optional.of("k")));

        assertThat(gate.check(Gate.tap("SN1", Gate.OTHER_CARD, Optional.of("k"))))
                .isInstanceOf(CheckOutcome.KeyReused.class);
        assertThat(gate.count("entry")).isEqualTo(1);
        assertThat(gate.count("card")).isEqualTo(1);
        assertThat(gate.check(Gate.tap("SN2", Gate.OTHER_CARD, Optional.of("k"))))
                .isInstanceOf(CheckOutcome.Decided.class);
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        var gate = new Gate(nobody, twoFree());
        var keyed = Gate.tap("SN1", Gate.CARD, Optional.of("k"));
        var first = gate.checked(keyed);
        gate.pass(Duration.ofHours(24).plusSeconds(1));

        assertThat(gate.checked(keyed).id()).isNotEqualTo(first.id());
        assertThat(gate.count("check_key")).isEqualTo(1);
    }
}
