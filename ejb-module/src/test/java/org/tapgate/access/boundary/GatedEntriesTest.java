package org.tapgate.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.access.DenyReason;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.ExternalVerdict;
import org.tapgate.access.Price;
import org.tapgate.access.Ruleset;
import org.tapgate.access.SpendGate;
import org.tapgate.access.Terms;
import org.tapgate.access.store.AccessStores;
import org.tapgate.audit.Actor;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.order.ScriptedAcquirer;
import org.tapgate.spend.SpendStatement.Source;
import org.tapgate.spend.Statements;

/** Spend gates and external rules on a real database, with systems outside that do as they are told. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
class GatedEntriesTest {

    private static final UUID GOLD = new UUID(2, 1);

    private static Ruleset spending(long amount, int graceDays) {
        return Terms.gold()
                .spend(new SpendGate(new Price(amount, "EUR"), 30, null, graceDays))
                .as(GOLD);
    }

    private static Ruleset external() {
        return Terms.gold().rpmRuleset("vip").as(GOLD);
    }

    private static Gate gate(Ruleset ruleset) {
        return new Gate(new ScriptedAcquirer(), ruleset);
    }

    private static void spent(Gate gate, long amount) {
        gate.mrs.posts(Statements.purchase(gate.now().minusSeconds(60), "5812", amount, "EUR"));
    }

    @Test
    void who_spent_enough_enters_and_the_evidence_stays_with_the_entry() {
        var gate = gate(spending(1_000, 0));
        spent(gate, 1_000);

        var entry = gate.checked(Gate.tap(Gate.CARD));

        assertThat(entry.status()).isEqualTo(EntryStatus.PENDING);
        assertThat(entry.flags().graceApplied()).isFalse();
        assertThat(AccessStores.evidence(gate.database).of(entry.id()))
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.passed()).isTrue();
                    assertThat(evidence.sum().amount()).isEqualTo(1_000);
                    assertThat(evidence.lines()).hasSize(1);
                });
    }

    @Test
    void who_spent_less_does_not_and_the_evidence_says_why() {
        var gate = gate(spending(1_000, 0));
        spent(gate, 999);

        var entry = gate.checked(Gate.tap(Gate.CARD));

        assertThat(entry.verdict().reason()).isEqualTo(DenyReason.SPEND_TOO_LOW);
        assertThat(AccessStores.evidence(gate.database).of(entry.id()))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.passed()).isFalse());
    }

    @Test
    void a_card_is_enrolled_with_its_first_entry_once_and_by_message() {
        var gate = gate(spending(1_000, 0));
        gate.checked(Gate.tap(Gate.CARD));
        gate.checked(Gate.tap(Gate.CARD));

        assertThat(gate.count("mrs_enrolment")).isEqualTo(1);
        assertThat(gate.count("event where type = 'card.enrolment_requested'")).isEqualTo(1);
        assertThat(gate.count("event where type = 'card.enrolment_requested' and data like '%543210%'"))
                .isZero();
    }

    @Test
    void in_grace_the_mrs_is_not_asked_and_afterwards_it_is() {
        var gate = gate(spending(1_000, 2));
        var first = gate.checked(Gate.tap(Gate.CARD));
        assertThat(gate.mrs.asked).isEmpty();
        gate.pass(Duration.ofDays(2));

        var later = gate.checked(Gate.tap(Gate.CARD));

        assertThat(first.flags().graceApplied()).isTrue();
        assertThat(gate.count("entry where grace_applied")).isEqualTo(1);
        assertThat(later.verdict().reason()).isEqualTo(DenyReason.SPEND_TOO_LOW);
        assertThat(gate.mrs.asked).hasSize(1);
    }

    @Test
    void when_the_mrs_is_down_what_it_said_within_a_day_serves() {
        var gate = gate(spending(1_000, 0));
        spent(gate, 1_000);
        gate.checked(Gate.tap(Gate.CARD));
        gate.mrs.goesDown();
        gate.pass(Duration.ofHours(24));
        var cached = gate.checked(Gate.tap(Gate.CARD));
        gate.pass(Duration.ofMinutes(6));

        assertThat(cached.status()).isEqualTo(EntryStatus.PENDING);
        assertThat(AccessStores.evidence(gate.database).of(cached.id()).get(0).source())
                .isEqualTo(Source.CACHED);
        assertThat(gate.checked(Gate.tap(Gate.CARD)).verdict().reason()).isEqualTo(DenyReason.SPEND_SOURCE_UNAVAILABLE);
    }

    @Test
    void a_card_whose_rulesets_ask_for_nothing_causes_no_call() {
        var gate = gate(Terms.gold().as(GOLD));
        gate.rules = (question, waited) -> {
            throw new AssertionError("asked");
        };
        gate.checked(Gate.tap(Gate.CARD));

        assertThat(gate.mrs.asked).isEmpty();
        assertThat(gate.count("mrs_enrolment")).isZero();
    }

    @Test
    void external_rules_let_in_or_not_and_are_asked_once_a_tap() {
        var gate = gate(external());
        var asked = new ArrayList<String>();
        gate.rules = (question, waited) -> {
            asked.add(question.ruleset() + " " + question.mode() + " "
                    + question.card().digits());
            return asked.size() == 1 ? ExternalVerdict.DENY : ExternalVerdict.ALLOW;
        };

        assertThat(gate.checked(Gate.tap(Gate.CARD)).verdict().reason()).isEqualTo(DenyReason.EXTERNAL_RULES_DENIED);
        assertThat(gate.checked(Gate.tap(Gate.CARD)).status()).isEqualTo(EntryStatus.PENDING);
        assertThat(asked)
                .containsOnly("vip FREE 543210******" + Gate.CARD.masked().last4())
                .hasSize(2);
    }

    @Test
    void a_rules_service_that_is_down_is_asked_for_one_candidate_only() {
        var silver = Terms.gold().rpmRuleset("other").as(new UUID(2, 2));
        var gate = new Gate(new ScriptedAcquirer(), external(), silver);
        var asked = new ArrayList<String>();
        gate.rules = (question, waited) -> {
            asked.add(question.ruleset());
            return ExternalVerdict.UNAVAILABLE;
        };

        assertThat(gate.checked(Gate.tap(Gate.CARD)).verdict().reason())
                .isEqualTo(DenyReason.EXTERNAL_RULES_UNAVAILABLE);
        assertThat(asked).hasSize(1);
    }

    @Test
    void all_questions_of_a_tap_share_one_time_out() {
        var gate = new Gate(new ScriptedAcquirer(), external(), externalAs(2), externalAs(3));
        var waits = new ArrayList<Duration>();
        gate.rules = (question, waited) -> {
            waits.add(waited);
            gate.pass(Duration.ofMillis(700));
            return ExternalVerdict.DENY;
        };
        gate.checked(Gate.tap(Gate.CARD));

        assertThat(waits).containsExactly(Duration.ZERO, Duration.ofMillis(700), Duration.ofMillis(1400));
    }

    @Test
    void a_tap_with_more_questions_than_are_asked_is_denied() {
        var rulesets = IntStream.rangeClosed(1, 15)
                .mapToObj(GatedEntriesTest::externalAs)
                .toArray(Ruleset[]::new);
        var gate = new Gate(new ScriptedAcquirer(), rulesets);
        var asked = new ArrayList<String>();
        gate.rules = (question, waited) -> {
            asked.add(question.ruleset());
            return ExternalVerdict.DENY;
        };

        var entry = gate.checked(Gate.tap(Gate.CARD));

        assertThat(entry.status()).isEqualTo(EntryStatus.REJECTED);
        assertThat(entry.verdict().reason()).isEqualTo(DenyReason.EXTERNAL_RULES_DENIED);
        assertThat(gate.count(EntryStatus.REJECTED)).isEqualTo(1);
        assertThat(asked).hasSize(10).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"ADMIN, ALL, true", "CALL_CENTER, ALL, true", "SERVICE_PROVIDER, LOC, false"})
    void what_a_card_spent_is_for_those_who_may_see_its_transactions(Role role, ScopeKind kind, boolean shown) {
        var gate = gate(spending(1_000, 0));
        spent(gate, 999);
        var entry = gate.checked(Gate.tap(Gate.CARD));
        var scope = kind == ScopeKind.ALL ? DataScope.EVERYTHING : new DataScope(kind, Set.of(Gate.LOUNGE.toString()));
        var entries = new Entries();
        entries.archive = AccessStores.archive(gate.database);
        entries.caller = new CurrentCaller();
        entries.caller.is(new Caller(new Actor(Actor.Kind.USER, GOLD, "ann"), role, scope, Set.of()));

        var seen = entries.find(entry.id()).orElseThrow().verdict();

        assertThat(seen.reason()).isEqualTo(DenyReason.SPEND_TOO_LOW);
        assertThat(seen.trace().lines())
                .filteredOn(line -> line.check().equals("SPEND_GATE"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.seen()).isEqualTo(shown ? "999 EUR" : null);
                    assertThat(line.limit()).isEqualTo(shown ? "1000 EUR" : null);
                    assertThat(line.reason()).isEqualTo(DenyReason.SPEND_TOO_LOW);
                });
        assertThat(seen.trace().lines())
                .filteredOn(line -> line.seen() != null)
                .as("other checks tell all they saw")
                .isNotEmpty();
    }

    private static Ruleset externalAs(int number) {
        return Terms.gold().rpmRuleset("vip" + number).as(new UUID(2, number));
    }
}
