package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.access.ConfirmOutcome.Confirmed;
import org.tapgate.access.ConfirmOutcome.NotCharged;
import org.tapgate.access.ConfirmOutcome.ToCharge;
import org.tapgate.access.ConfirmOutcome.TooManyGuests;
import org.tapgate.identity.Role;
import org.tapgate.money.Money;

class EntryLifeTest {

    private static final Instant EXPIRY = Taps.NOW.plus(Duration.ofMinutes(5));

    private static final GuestCount TWO = new GuestCount(2, 0, 0);

    private static final CardVerification KEPT = new CardVerification(VerificationStep.TOKEN, null, null, null);

    private static Entry entry(EntryStatus status) {
        var offer = new GuestOffer(new FreeOffer(2), new PaidOffer(1, new Price(1500L, "EUR")), null);
        var terms = Terms.gold().guests(offer, null, null);
        var granted = (Granted) Taps.decide(Taps.tap(), AccessFacts.NEW_CARD.with(KEPT), terms.as(Taps.GOLD));
        var pending = Entry.pending(
                new UUID(3, 3),
                new EntryOrigin("SN1", null, ReadMethod.CHIP, Taps.LOUNGE, null, "POL", "LOUNGE"),
                new EntryCard(new UUID(4, 4), Taps.PAN.masked(), Taps.GOLD_CARD),
                granted,
                null,
                new Entry.Window(Taps.NOW, EXPIRY));
        return status == EntryStatus.PENDING ? pending : with(pending, status);
    }

    private static Entry with(Entry entry, EntryStatus status) {
        return new Entry(
                entry.id(),
                status,
                entry.type(),
                entry.times().occurred(Taps.NOW),
                entry.origin(),
                entry.card(),
                entry.verdict(),
                new GuestSplit(2, 0, 0, 0, 0),
                entry.flags(),
                null,
                null);
    }

    @Test
    void a_confirm_in_time_lets_the_cardholder_and_the_guests_in() {
        var outcome = EntryLife.confirm(entry(EntryStatus.PENDING), TWO, null, EXPIRY.minusNanos(1_000));

        assertThat(outcome).isInstanceOfSatisfying(Confirmed.class, confirmed -> {
            assertThat(confirmed.confirmed().status()).isEqualTo(EntryStatus.COMPLETED);
            assertThat(confirmed.confirmed().times().occurredAt()).isEqualTo(EXPIRY.minusNanos(1_000));
            assertThat(confirmed.confirmed().guests()).isEqualTo(new GuestSplit(2, 0, 0, 0, 0));
            assertThat(confirmed.confirmed().verdict().promise().freeLeftAfter())
                    .isEqualTo(new Remaining(3));
        });
    }

    @Test
    void a_confirm_at_the_instant_of_expiry_is_late() {
        assertThat(EntryLife.confirm(entry(EntryStatus.PENDING), TWO, null, EXPIRY))
                .isInstanceOfSatisfying(
                        ConfirmOutcome.Expired.class,
                        expired -> assertThat(expired.expired().status()).isEqualTo(EntryStatus.EXPIRED));
    }

    @Test
    void too_many_guests_leave_the_entry_pending() {
        assertThat(EntryLife.confirm(entry(EntryStatus.PENDING), new GuestCount(4, 0, 0), null, Taps.NOW))
                .isInstanceOfSatisfying(TooManyGuests.class, refused -> {
                    assertThat(refused.pending().status()).isEqualTo(EntryStatus.PENDING);
                    assertThat(refused.excess().kind()).isEqualTo(PersonKind.ADULT);
                });
    }

    @Test
    void a_guest_for_a_fee_comes_in_once_the_fee_is_held() {
        var entry = entry(EntryStatus.PENDING);
        var three = new GuestCount(3, 0, 0);

        assertThat(EntryLife.confirm(entry, three, null, Taps.NOW))
                .isEqualTo(new ToCharge(entry, new Money(1500, "EUR")));
        assertThat(EntryLife.confirm(entry, three, Fees.approved(new Money(1500, "EUR")), Taps.NOW))
                .isInstanceOfSatisfying(
                        Confirmed.class,
                        done -> assertThat(done.confirmed().charge().total()).isEqualTo(new Money(1500, "EUR")));
    }

    @ParameterizedTest
    @CsvSource({"51, INSUFFICIENT_FUNDS", "05, AMOUNT_REFUSED", ", AMOUNT_REFUSED"})
    void a_refused_fee_leaves_the_entry_pending(String code, DenyReason reason) {
        var entry = entry(EntryStatus.PENDING);
        var fee = Fees.answered(new Money(1500, "EUR"), code);

        assertThat(EntryLife.confirm(entry, new GuestCount(3, 0, 0), fee, Taps.NOW))
                .isEqualTo(new NotCharged(entry, reason));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, Reversed",
        "PENDING, NotReversible",
        "CANCELLED, NotReversible",
        "EXPIRED, NotReversible",
        "REJECTED, NotReversible",
        "REVERSED, NotReversible",
    })
    void only_a_completed_entry_can_be_taken_back(EntryStatus status, String outcome) {
        var reversal = new Reversal("ann", Taps.NOW, "wrong card");

        assertThat(EntryLife.reverse(entry(status), reversal, Optional.empty())
                        .getClass()
                        .getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"ADMIN, 31536000, Reversed", "SERVICE_PROVIDER, 1800, Reversed", "SERVICE_PROVIDER, 1801, TooLate"})
    void a_service_provider_has_half_an_hour_to_take_an_entry_back(Role role, long secondsLater, String outcome) {
        var completed = ((Confirmed) EntryLife.confirm(entry(EntryStatus.PENDING), TWO, null, Taps.NOW)).confirmed();
        var reversal = new Reversal("ann", Taps.NOW.plusSeconds(secondsLater), "wrong card");

        var answer = EntryLife.reverse(completed, reversal, ReversalLimits.of(role));

        assertThat(answer.getClass().getSimpleName()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, Confirmed, COMPLETED",
        "COMPLETED, Confirmed, COMPLETED",
        "REVERSED, ConfirmedOtherwise, REVERSED",
        "CANCELLED, WasCancelled, CANCELLED",
        "EXPIRED, Expired, EXPIRED",
        "REJECTED, NotFound, ",
    })
    void every_status_answers_a_confirm(EntryStatus status, String outcome, EntryStatus after) {
        var answer = EntryLife.confirm(entry(status), TWO, null, Taps.NOW);
        assertOutcome(answer, answer.entry(), outcome, after);
    }

    @Test
    void a_second_confirm_with_other_guests_is_told_so() {
        assertThat(EntryLife.confirm(entry(EntryStatus.COMPLETED), GuestCount.NOBODY, null, Taps.NOW))
                .isInstanceOf(ConfirmOutcome.ConfirmedOtherwise.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, Cancelled, CANCELLED",
        "COMPLETED, AlreadyConfirmed, COMPLETED",
        "REVERSED, AlreadyConfirmed, REVERSED",
        "CANCELLED, Cancelled, CANCELLED",
        "EXPIRED, Expired, EXPIRED",
        "REJECTED, NotFound, ",
    })
    void every_status_answers_a_cancel(EntryStatus status, String outcome, EntryStatus after) {
        var answer = EntryLife.cancel(entry(status), "changed their mind", Taps.NOW);
        assertOutcome(answer, answer.entry(), outcome, after);
    }

    @Test
    void a_cancel_after_the_expiry_finds_the_entry_expired() {
        var answer = EntryLife.cancel(entry(EntryStatus.PENDING), null, EXPIRY);
        assertOutcome(answer, answer.entry(), "Expired", EntryStatus.EXPIRED);
    }

    private static void assertOutcome(Object outcome, Optional<Entry> entry, String kind, EntryStatus after) {
        assertThat(outcome.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(entry.map(Entry::status).orElse(null)).isEqualTo(after);
    }
}
