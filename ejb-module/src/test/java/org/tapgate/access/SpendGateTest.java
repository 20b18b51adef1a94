package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.access.AccessDecision.ToAsk;
import org.tapgate.spend.Enrolment;
import org.tapgate.spend.SpendNeed;
import org.tapgate.spend.SpendStatement;
import org.tapgate.spend.Statements;

class SpendGateTest {

    private static Terms spending(long amount, int graceDays) {
        return Terms.gold().spend(new SpendGate(new Price(amount, "EUR"), 30, null, graceDays));
    }

    private static GateFacts spent(long amount) {
        return GateFacts.NONE.with(
                Statements.live(Statements.purchase(Taps.NOW.minusSeconds(60), "5812", amount, "EUR")));
    }

    private static AccessDecision decide(GateFacts known, Ruleset... rulesets) {
        return Taps.decide(Taps.tap(), Taps.having().with(known), rulesets);
    }

    private static TraceLine line(DecisionTrace trace) {
        return trace.lines().stream()
                .filter(line -> line.check().equals("SPEND_GATE"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void enough_opens_it_and_the_trace_names_sum_and_threshold() {
        var granted = (Granted) decide(spent(100), spending(100, 0).as(Taps.GOLD));

        assertThat(line(granted.trace()).seen()).isEqualTo("100 EUR");
        assertThat(line(granted.trace()).limit()).isEqualTo("100 EUR");
        assertThat(granted.graceApplied()).isFalse();
    }

    @Test
    void a_minor_unit_less_keeps_it_shut() {
        assertThat(decide(spent(99), spending(100, 0).as(Taps.GOLD)))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.reason()).isEqualTo(DenyReason.SPEND_TOO_LOW));
    }

    @Test
    void nothing_is_asked_in_grace_which_begins_now_for_an_unknown_card() {
        var granted = (Granted) decide(GateFacts.NONE, spending(100, 2).as(Taps.GOLD));

        assertThat(granted.graceApplied()).isTrue();
        assertThat(line(granted.trace()).seen()).isEqualTo("GRACE until 2026-11-23T10:00:00Z");
    }

    @Test
    void grace_ends_to_the_instant() {
        var ruleset = spending(100, 2).as(Taps.GOLD);
        var first = Taps.NOW.minus(Duration.ofDays(2));

        assertThat(decide(GateFacts.NONE.with(Enrolment.now(first.plusNanos(1))), ruleset))
                .isInstanceOf(Granted.class);
        assertThat(decide(GateFacts.NONE.with(Enrolment.now(first)), ruleset)).isInstanceOf(ToAsk.class);
    }

    @Test
    void the_question_covers_all_candidates() {
        var decision = decide(
                GateFacts.NONE,
                spending(100, 0).as(Taps.GOLD),
                Terms.gold()
                        .spend(new SpendGate(new Price(1L, "USD"), 90, null, null))
                        .as(new UUID(2, 9)));

        assertThat(((ToAsk) decision).question())
                .isEqualTo(new GateQuestion.Spending(
                        new SpendNeed(Taps.NOW.minus(Duration.ofDays(90)), Set.of("EUR", "USD"))));
    }

    @Test
    void a_gate_behind_a_used_up_limit_asks_nobody() {
        var ruleset = spending(100, 0).usage(1, 30).as(Taps.GOLD);
        var used = Taps.having(Taps.entry(Taps.LOUNGE, Taps.NOW.minusSeconds(60), EntryMode.FREE));

        assertThat(Taps.decide(Taps.tap(), used, ruleset)).isInstanceOf(Denied.class);
    }

    @Test
    void a_paid_candidate_asks_nobody_when_a_free_one_lets_the_card_in() {
        var paid = spending(100, 0)
                .priority(1)
                .cardholder(null, new PaidOffer(null, new Price(5L, "EUR")))
                .as(new UUID(2, 8));

        assertThat(decide(GateFacts.NONE, paid, Terms.gold().as(Taps.GOLD))).isInstanceOf(Granted.class);
    }

    @Test
    void an_older_answer_is_named_as_such_and_missing_rates_are_told() {
        var live = Statements.live(
                Statements.purchase(Taps.NOW.minusSeconds(60), "5812", 100, "EUR"),
                Statements.purchase(Taps.NOW.minusSeconds(60), "5812", 100, "USD"));
        var cached = new SpendStatement(
                SpendStatement.Source.CACHED,
                Taps.NOW.minusSeconds(3600),
                live.need(),
                live.transactions(),
                live.rates(),
                live.minorUnits(),
                live.policy());

        var granted =
                (Granted) decide(GateFacts.NONE.with(cached), spending(100, 0).as(Taps.GOLD));

        assertThat(line(granted.trace()).seen()).isEqualTo("100 EUR, FX_MISSING for 1, as of 2026-11-21T09:00:00Z");
    }

    @Test
    void evidence_is_of_the_gates_that_looked_at_spending() {
        var ruleset = spending(100, 0).as(Taps.GOLD);
        var candidates = RulesetIndex.of(List.of(ruleset)).candidates(Taps.tap());
        var facts = Taps.having().with(spent(100));
        var decision = AccessEngine.decide(Taps.tap(), candidates, facts);

        assertThat(SpendEvidence.of(Taps.tap(), candidates, facts, decision.trace()))
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.passed()).isTrue();
                    assertThat(evidence.sum().amount()).isEqualTo(100);
                    assertThat(evidence.lines()).hasSize(1);
                });
        assertThat(SpendEvidence.of(Taps.tap(), candidates, facts, new DecisionTrace(List.of())))
                .isEmpty();
    }
}
