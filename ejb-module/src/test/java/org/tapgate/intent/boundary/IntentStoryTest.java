package org.tapgate.intent.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.tapgate.intent.HistoryLine;
import org.tapgate.intent.HostAnswer;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentRefusal;
import org.tapgate.intent.IntentRefusal.Reason;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.IntentTerms;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.StatusChange;
import org.tapgate.intent.StatusChange.Place;
import org.tapgate.order.ContractTerms;
import org.tapgate.order.ContractType;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Refused;

class IntentStoryTest {

    private final Till till = new Till();

    @Test
    void a_payment_is_asked_for_fetched_paid_and_closed() {
        var intent = till.asked(1500);
        assertThat(intent.state()).isEqualTo(IntentState.OPEN);
        assertThat(till.next()).map(Intent::state).contains(IntentState.ON_TERMINAL);
        till.answers.add(Till.yes());
        var processed = Till.done(till.process(intent, Till.CARD));
        assertThat(processed.state()).isEqualTo(IntentState.PROCESSED);
        assertThat(processed.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(Till.done(till.finish(intent)).state()).isEqualTo(IntentState.FINISHED);
        assertThat(till.payment(intent).outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(till.history(intent)).extracting(HistoryLine::sequence).containsExactly(1, 2, 3, 4, 5);
        assertThat(till.count("event where type like 'payment_intent.%'")).isEqualTo(5);
        assertThat(till.audited).containsExactly("payment_intent.created");
    }

    @Test
    void a_refusal_of_the_host_is_an_outcome_and_no_error() {
        var intent = till.asked(1500);
        till.next();
        till.answers.add(Till.no());
        till.process(intent, Till.CARD);
        var finished = Till.done(till.finish(intent));
        assertThat(finished.state()).isEqualTo(IntentState.FINISHED);
        assertThat(finished.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(finished.notes().answer()).isEqualTo("51");
    }

    @Test
    void every_call_of_the_terminal_can_be_repeated() {
        var intent = till.asked(1500);
        assertThat(till.next()).isEqualTo(till.next());
        till.answers.add(Till.yes());
        var first = till.process(intent, Till.CARD);
        assertThat(till.process(intent, Till.CARD)).isEqualTo(first);
        assertThat(reason(till.process(intent, Till.OTHER_CARD))).isEqualTo(Reason.ANOTHER_CARD);
        assertThat(till.finish(intent)).isEqualTo(till.finish(intent));
        assertThat(till.history(intent)).hasSize(5);
    }

    @Test
    void a_device_holds_one_intent_and_the_refusal_names_it() {
        var first = till.asked(1500);
        var refused = (IntentRefusal) ((Refused<Intent>) till.ask(100)).reason();
        assertThat(refused.reason()).isEqualTo(Reason.CONFLICT_ERROR);
        assertThat(refused.seen()).isEqualTo(first);
    }

    @Test
    void a_stranger_learns_nothing_of_what_the_client_of_a_device_allows() {
        for (long amount : new long[] {-1, 1500, Long.MAX_VALUE}) {
            var refused = till.askAsStranger(amount, IntentTerms.NONE);
            assertThat(reason(refused)).isEqualTo(Reason.DEVICE_NOT_YOURS);
        }
    }

    @Test
    void an_open_intent_is_cancelled_at_once() {
        var intent = till.asked(1500);
        assertThat(Till.done(till.cancel(intent, false)).state()).isEqualTo(IntentState.CANCELED);
        assertThat(Till.done(till.cancel(intent, false)).state()).isEqualTo(IntentState.CANCELED);
        assertThat(till.next()).isEmpty();
        assertThat(till.history(intent)).hasSize(2);
        assertThat(till.asked(100).state()).isEqualTo(IntentState.OPEN);
    }

    @Test
    void what_the_terminal_has_it_only_ends_when_it_agrees() {
        var intent = till.asked(1500);
        till.next();
        assertThat(reason(till.cancel(intent, false))).isEqualTo(Reason.INTENT_STATE);
        assertThat(Till.done(till.cancel(intent, true)).state()).isEqualTo(IntentState.ON_TERMINAL);
        assertThat(till.next().orElseThrow().notes().cancel().tooLate()).isFalse();
        assertThat(Till.done(till.cancelHere(intent)).notes().reason()).isEqualTo("by_integrator");
        assertThat(till.found(intent).state()).isEqualTo(IntentState.CANCELED);
        assertThat(Till.done(till.cancel(intent, true)))
                .as("the same request again")
                .isEqualTo(till.found(intent));
        assertThat(reason(till.cancel(intent, false))).isEqualTo(Reason.INTENT_STATE);
        assertThat(till.history(intent)).hasSize(4);
    }

    @Test
    void a_requested_cancel_is_too_late_once_a_card_was_read() {
        var intent = till.asked(1500);
        till.next();
        till.cancel(intent, true);
        till.answers.add(Till.yes());
        var processed = Till.done(till.process(intent, Till.CARD));
        assertThat(processed.notes().cancel().tooLate()).isTrue();
        assertThat(reason(till.cancel(intent, true))).isEqualTo(Reason.INTENT_STATE);
        assertThat(reason(till.cancelHere(intent))).isEqualTo(Reason.INTENT_STATE);
    }

    @Test
    void the_clock_abandons_what_nobody_fetches_or_taps() {
        var never = till.asked(1500);
        till.pass(Duration.ofMinutes(15));
        till.tick();
        assertThat(till.found(never).notes().reason()).isEqualTo("never_fetched");
        var untapped = till.asked(1500);
        till.next();
        till.pass(Duration.ofMinutes(15));
        till.tick();
        till.tick();
        assertThat(till.found(untapped).state()).isEqualTo(IntentState.ABANDONED);
        assertThat(till.found(untapped).notes().reason()).isEqualTo("no_card");
        assertThat(till.history(untapped)).hasSize(3);
    }

    @Test
    void whoever_touches_an_intent_finds_it_as_the_clock_left_it() {
        var intent = till.asked(1500);
        till.next();
        till.pass(Duration.ofMinutes(15));
        assertThat(reason(till.process(intent, Till.CARD))).isEqualTo(Reason.INTENT_STATE);
        assertThat(till.found(intent).state()).isEqualTo(IntentState.ABANDONED);
        assertThat(till.asked(100).state()).isEqualTo(IntentState.OPEN);
    }

    @Test
    void money_that_may_move_is_not_abandoned_but_has_to_be_confirmed() {
        var intent = till.asked(1500);
        till.next();
        till.pass(Duration.ofMinutes(14).plusSeconds(50));
        assertThat(Till.done(till.process(intent, Till.CARD)).state()).isEqualTo(IntentState.PROCESSING);
        till.pass(Duration.ofSeconds(39));
        till.tick();
        assertThat(till.found(intent).state()).isEqualTo(IntentState.PROCESSING);
        till.pass(Duration.ofSeconds(1));
        till.tick();
        assertThat(till.found(intent).state()).isEqualTo(IntentState.CONFIRMATION_REQUIRED);
        assertThat(till.found(intent).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(till.asked(100).state()).isEqualTo(IntentState.OPEN);
    }

    @Test
    void a_person_resolves_once_and_not_in_two_ways() {
        var intent = unanswered();
        var resolved = Till.done(till.resolve(intent, Outcome.REJECTED));
        assertThat(resolved.state()).isEqualTo(IntentState.CONFIRMATION_REQUIRED);
        assertThat(resolved.allowedActions()).isEmpty();
        assertThat(till.resolve(intent, Outcome.REJECTED)).isEqualTo(new WriteOutcome.Written<>(resolved));
        assertThat(reason(till.resolve(intent, Outcome.APPROVED))).isEqualTo(Reason.ALREADY_RESOLVED);
        assertThat(till.payment(intent).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(till.count("event where type = 'payment_intent.resolved'")).isEqualTo(1);
    }

    @Test
    void a_late_answer_of_the_host_resolves_what_waits_for_it() {
        var intent = unanswered();
        var told = till.answered(intent.id(), Till.yes());
        assertThat(told.state()).isEqualTo(IntentState.CONFIRMATION_REQUIRED);
        assertThat(told.notes().resolution().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(till.payment(intent).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void the_clock_closes_what_the_terminal_does_not() {
        var intent = till.asked(1500);
        till.next();
        till.answers.add(Till.yes());
        till.process(intent, Till.CARD);
        till.pass(Duration.ofMinutes(2));
        till.tick();
        assertThat(till.found(intent).state()).isEqualTo(IntentState.FINISHED);
        assertThat(till.found(intent).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void a_terminal_that_cannot_says_why() {
        var intent = till.asked(1500);
        till.next();
        assertThat(Till.done(till.fail(intent)).notes().failure().code()).isEqualTo("READER");
        assertThat(till.found(intent).state()).isEqualTo(IntentState.ERROR);
    }

    @Test
    void a_terminal_that_fails_while_the_host_is_asked_has_to_wait_until_nothing_is_held() {
        var intent = till.asked(1500);
        till.next();
        till.process(intent, Till.CARD);
        assertThat(reason(till.fail(intent))).isEqualTo(Reason.MONEY_MAY_BE_HELD);
        assertThat(till.found(intent).state()).isEqualTo(IntentState.PROCESSING);

        till.undoes = true;

        assertThat(Till.done(till.fail(intent)).state()).isEqualTo(IntentState.ERROR);
        assertThat(till.found(intent).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(till.payment(intent).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Till.done(till.fail(intent)).state()).isEqualTo(IntentState.ERROR);
    }

    @Test
    void an_approval_after_such_a_failure_is_a_case_to_look_at_and_pays_nothing() {
        var intent = till.asked(1500);
        till.next();
        till.process(intent, Till.CARD);
        till.undoes = true;
        till.fail(intent);

        var told = till.answered(intent.id(), Till.yes());

        assertThat(told.state()).isEqualTo(IntentState.ERROR);
        assertThat(told.notes().late().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(till.payment(intent).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(till.count("intent_case where kind = 'LATE_RESULT'")).isEqualTo(1);
        assertThat(till.count("event where type = 'payment_intent.late_result'"))
                .isEqualTo(1);
    }

    @Test
    void what_was_undone_says_so() {
        var intent = unanswered();

        var resolution = till.answered(intent.id(), HostAnswer.UNDONE).notes().resolution();

        assertThat(resolution.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(resolution.by()).isEqualTo("platform");
        assertThat(resolution.evidence()).contains("undo");
    }

    @Test
    void a_device_is_freed_by_what_the_clock_would_do() {
        var open = till.asked(1500);
        assertThat(Till.done(till.release()).notes().reason()).isEqualTo("released");
        assertThat(till.found(open).state()).isEqualTo(IntentState.ABANDONED);
        var asking = till.asked(1500);
        till.next();
        till.process(asking, Till.CARD);
        assertThat(Till.done(till.release()).state()).isEqualTo(IntentState.CONFIRMATION_REQUIRED);
        assertThat(till.history(asking)).last().extracting(HistoryLine::reason).isEqualTo("dropped");
        assertThat(till.audited).contains("payment_intent.released");
        assertThat(till.release()).isInstanceOf(WriteOutcome.Missing.class);
    }

    @Test
    void all_changes_of_state_are_read_a_part_at_a_time() {
        var first = till.paid(1500);
        till.pass(Duration.ofHours(1));
        till.cancel(till.asked(100), false);
        var begin = first.times().created();
        var end = begin.plus(Duration.ofDays(1));
        var all = till.changes(Place.before(begin), end, 100);
        var parts = new ArrayList<StatusChange>();

        for (var some = till.changes(Place.before(begin), end, 3); !some.isEmpty(); ) {
            parts.addAll(some);
            some = till.changes(some.get(some.size() - 1).place(), end, 3);
        }

        assertThat(all).hasSize(7);
        assertThat(parts).isEqualTo(all);
        assertThat(till.changes(Place.before(begin), begin, 100)).isEmpty();
        assertThat(till.changes(Place.before(begin.plusSeconds(1)), end, 100)).hasSize(2);
    }

    @Test
    void nothing_that_is_stored_holds_the_card_number() {
        till.paid(1500);
        assertThat(till.count("payment where payment::text like '%123456789%'")).isZero();
        assertThat(till.count("intent where intent::text like '%123456789%'")).isZero();
        assertThat(till.count("event where event::text like '%123456789%'")).isZero();
    }

    private Intent unanswered() {
        var intent = till.asked(1500);
        till.next();
        till.process(intent, Till.CARD);
        till.pass(Duration.ofSeconds(40));
        till.tick();
        return till.found(intent);
    }

    private static Reason reason(WriteOutcome<Intent> outcome) {
        return ((IntentRefusal) ((Refused<Intent>) outcome).reason()).reason();
    }

    @Test
    void what_a_cardholder_agrees_to_is_kept_with_the_intent_unless_it_makes_no_sense() {
        var contract = new ContractTerms("c-1", "anna", ContractType.MIT_SCHEDULED, LocalDate.parse("2026-11-21"));
        var over = new ContractTerms("c-1", "anna", ContractType.CIT, LocalDate.parse("2026-11-20"));

        var asked = Till.done(till.ask(100, agreeing(contract)));

        assertThat(till.found(asked).terms().contract()).isEqualTo(contract);
        assertThat(till.ask(100, agreeing(over))).isInstanceOf(Invalid.class);
        assertThat(till.ask(100, agreeing(new ContractTerms(null, null, null, null))))
                .isInstanceOf(Invalid.class);
    }

    private static IntentTerms agreeing(ContractTerms contract) {
        return new IntentTerms(null, null, null, null, null, contract);
    }
}
