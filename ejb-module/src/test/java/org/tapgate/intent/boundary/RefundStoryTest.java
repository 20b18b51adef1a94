package org.tapgate.intent.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentRefusal;
import org.tapgate.intent.IntentRefusal.Reason;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.Outcome;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Refused;

class RefundStoryTest {

    private final Till till = new Till();

    private final Intent paid = till.paid(1500);

    @Test
    void a_payment_goes_back_in_parts_and_never_more_than_was_paid() {
        assertThat(back(till.askBack(paid.paymentId(), 1000L)).outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(till.payment(paid).status()).isEqualTo("partially_refunded");
        assertThat(reason(till.askBack(paid.paymentId(), 501L))).isEqualTo(Reason.REFUND_AMOUNT_EXCEEDS);
        assertThat(back(till.askBack(paid.paymentId(), null)).amount().amount()).isEqualTo(500);
        assertThat(till.payment(paid).status()).isEqualTo("refunded");
        assertThat(reason(till.askBack(paid.paymentId(), null))).isEqualTo(Reason.REFUND_AMOUNT_EXCEEDS);
    }

    @Test
    void what_is_about_to_go_back_is_set_aside_until_it_does_not() {
        var refund = Till.done(till.askBack(paid.paymentId(), 1000L));
        assertThat(till.payment(paid).reserved()).isEqualTo(1000);
        till.cancel(refund, false);
        assertThat(till.payment(paid).reserved()).isZero();
        Till.done(till.askBack(paid.paymentId(), 1500L));
        till.pass(Duration.ofMinutes(15));
        till.tick();
        assertThat(till.payment(paid).refundable()).isEqualTo(1500);
    }

    @Test
    void a_refused_refund_leaves_the_payment_as_it_was() {
        var refund = Till.done(till.askBack(paid.paymentId(), 1000L));
        till.next();
        till.answers.add(Till.no());
        assertThat(Till.done(till.process(refund, Till.CARD)).state()).isEqualTo(IntentState.FINISHED);
        assertThat(till.payment(paid).refundable()).isEqualTo(1500);
    }

    @Test
    void a_refund_without_an_answer_keeps_its_amount_and_opens_a_case() {
        var refund = Till.done(till.askBack(paid.paymentId(), 1000L));
        till.next();
        till.process(refund, Till.CARD);
        till.pass(Duration.ofSeconds(40));
        till.tick();
        till.pass(Duration.ofDays(1));
        till.tick();
        assertThat(till.found(refund).state()).isEqualTo(IntentState.PROCESSING);
        assertThat(till.payment(paid).reserved()).isEqualTo(1000);
        assertThat(till.count("intent_case where kind = 'SILENT_REFUND'")).isEqualTo(1);
        assertThat(reason(till.release())).isEqualTo(Reason.INTENT_STATE);
        assertThat(Till.done(till.resolve(refund, Outcome.APPROVED)).state()).isEqualTo(IntentState.FINISHED);
        assertThat(till.payment(paid).refunded()).isEqualTo(1000);
    }

    @Test
    void a_late_answer_after_the_end_opens_a_case_and_changes_nothing_else() {
        var refund = Till.done(till.askBack(paid.paymentId(), 1000L));
        till.next();
        till.process(refund, Till.CARD);
        till.resolve(refund, Outcome.REJECTED);
        assertThat(till.found(refund).state()).isEqualTo(IntentState.ERROR);
        assertThat(till.answered(refund.id(), Till.yes()).state()).isEqualTo(IntentState.ERROR);
        assertThat(till.count("intent_case where kind = 'LATE_RESULT'")).isEqualTo(1);
        assertThat(till.count("event where type = 'refund_intent.late_result'")).isEqualTo(1);
    }

    @Test
    void only_an_approved_payment_goes_back_and_within_90_days() {
        var rejected = till.asked(100);
        till.next();
        till.answers.add(Till.no());
        till.process(rejected, Till.CARD);
        till.finish(rejected);
        assertThat(reason(till.askBack(rejected.paymentId(), null))).isEqualTo(Reason.PAYMENT_NOT_APPROVED);
        till.pass(Duration.ofDays(90).plusSeconds(1));
        assertThat(reason(till.askBack(paid.paymentId(), null))).isEqualTo(Reason.PAYMENT_TOO_OLD);
    }

    /** Through to the end, with a host that agrees. */
    private Intent back(WriteOutcome<Intent> asked) {
        var refund = Till.done(asked);
        till.next();
        till.answers.add(Till.yes());
        return Till.done(till.process(refund, Till.CARD));
    }

    private static Reason reason(WriteOutcome<Intent> outcome) {
        return ((IntentRefusal) ((Refused<Intent>) outcome).reason()).reason();
    }
}
