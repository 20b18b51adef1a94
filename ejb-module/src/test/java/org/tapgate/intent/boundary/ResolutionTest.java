package org.tapgate.intent.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.Outcome;

/** What a person says came out, with an acquirer that knows better, or will (P19, P20, R13, R15). */
class ResolutionTest {

    private static final String CASES = "intent_case where kind = 'LATE_RESULT'";

    private final Till till = new Till();

    private final LateAnswers lateAnswers = new LateAnswers();

    @Test
    void a_payment_that_was_resolved_as_paid_is_not_undone_but_captured_when_the_answer_comes() {
        var intent = silentPayment();
        till.resolve(intent, Outcome.APPROVED);
        sweepAfter(Duration.ofHours(1));
        assertThat(till.acquirer.asked).doesNotContain("reverse");

        till.acquirer.goAway(false);
        look();

        assertThat(till.acquirer.captured()).isEqualTo(1500);
        assertThat(till.found(intent).notes().late().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(till.payment(intent).host().responseCode()).isEqualTo("00");
        assertThat(till.count(CASES)).isZero();
    }

    @Test
    void an_undo_that_has_begun_ends_and_whoever_was_told_otherwise_learns_of_it() {
        var intent = silentPayment();
        sweepAfter(Duration.ofMinutes(2));
        till.resolve(intent, Outcome.APPROVED);
        look();
        assertThat(till.payment(intent).outcome()).isEqualTo(Outcome.APPROVED);

        till.acquirer.goAway(false);
        sweepAfter(Duration.ofHours(1));
        look();
        look();

        assertThat(till.acquirer.held()).isZero();
        assertThat(till.payment(intent).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(till.found(intent).notes().resolution().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(till.found(intent).notes().late().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(till.count(CASES)).isEqualTo(1);
        assertThat(till.count("event where type = 'payment_intent.late_result'"))
                .isEqualTo(1);
    }

    @Test
    void an_approval_after_a_person_said_no_is_let_go_and_told_as_a_late_result() {
        var intent = silentPayment();
        till.resolve(intent, Outcome.REJECTED);
        till.acquirer.goAway(false);
        look();

        assertThat(till.acquirer.held()).isZero();
        assertThat(till.acquirer.captured()).isZero();
        assertThat(till.payment(intent).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(till.count(CASES)).isEqualTo(1);
        assertThat(till.count("event where type = 'payment_intent.resolved'")).isEqualTo(1);
        assertThat(till.count("event where type = 'payment_intent.late_result'"))
                .isEqualTo(1);
    }

    @Test
    void a_host_that_agrees_with_a_person_is_no_case() {
        var intent = silentPayment();
        till.resolve(intent, Outcome.REJECTED);
        till.acquirer.goAway(false);
        sweepAfter(Duration.ofMinutes(2));
        look();

        assertThat(till.found(intent).notes().late().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(till.count(CASES)).isZero();
    }

    @Test
    void a_refund_that_was_resolved_as_not_done_is_not_told_again() {
        var paid = paid();
        var refund = silentRefund(paid, 500);
        till.resolve(refund, Outcome.REJECTED);
        assertThat(till.found(refund).state()).isEqualTo(IntentState.ERROR);
        sweepAfter(Duration.ofHours(1));

        assertThat(till.acquirer.asked).containsOnlyOnce("refund 500 EUR");
        assertThat(till.count("operation_balance where reserved > 0")).isZero();
        assertThat(till.payment(paid).refundable()).isEqualTo(1500);
    }

    @Test
    void a_refund_that_happened_all_the_same_is_a_case_to_look_at() {
        var refund = silentRefund(paid(), 500);
        till.resolve(refund, Outcome.REJECTED);
        look();
        assertThat(till.count(CASES)).isZero();

        till.acquirer.goAway(false);
        look();
        look();

        assertThat(till.found(refund).state()).isEqualTo(IntentState.ERROR);
        assertThat(till.found(refund).notes().late().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(till.count(CASES)).isEqualTo(1);
        assertThat(till.count("event where type = 'refund_intent.late_result'")).isEqualTo(1);
    }

    @Test
    void those_that_wait_for_good_hide_none() {
        var intent = silentPayment();
        till.execute("""
                insert into intent
                select ('00000000-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid, kind, terminal_id,
                    serial_number, device_id, client_id, location_id, amount, currency, terms, state, outcome, null,
                    notes, moved_by, sequence, created_at, expires_at, changed_at, due_at, awaits_host
                from intent cross join generate_series(1, 450) as number
                """);
        till.acquirer.goAway(false);
        look();
        look();
        look();

        assertThat(till.payment(intent).outcome()).isEqualTo(Outcome.APPROVED);
    }

    private Intent silentPayment() {
        var intent = till.asked(1500);
        till.next();
        till.acquirer.then("", "");
        till.acquirer.goAway(true);
        till.processAtAcquirer(intent);
        till.pass(Duration.ofSeconds(40));
        till.tick();
        return till.found(intent);
    }

    private Intent paid() {
        var intent = till.asked(1500);
        till.next();
        till.processAtAcquirer(intent);
        return Till.done(till.finish(intent));
    }

    private Intent silentRefund(Intent paid, long amount) {
        var refund = Till.done(till.askBack(paid.paymentId(), amount));
        till.next();
        till.acquirer.goAway(true);
        till.processAtAcquirer(refund);
        return till.found(refund);
    }

    private void sweepAfter(Duration time) {
        till.pass(time);
        till.desk.sweep();
    }

    private void look() {
        till.lookForLateAnswers(lateAnswers);
    }
}
