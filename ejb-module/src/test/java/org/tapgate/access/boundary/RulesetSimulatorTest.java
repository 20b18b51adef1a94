package org.tapgate.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.access.DenyReason;
import org.tapgate.access.EntryMode;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestCount;
import org.tapgate.access.PaidOffer;
import org.tapgate.access.Price;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.Simulation;
import org.tapgate.access.SimulationDraft;
import org.tapgate.access.Terms;
import org.tapgate.audit.Actor;
import org.tapgate.card.GivenCard;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.order.ScriptedAcquirer;

/** What would be decided, on a real database that stays as it is. */
class RulesetSimulatorTest {

    private static final UUID GOLD = new UUID(2, 1);

    private static final String NUMBER = "5432101234567892";

    private final Gate gate = new Gate(
            new ScriptedAcquirer(),
            Terms.gold().cardholder(new FreeOffer(1), null).as(GOLD));

    private static SimulationDraft of(Instant at, RulesetTerms ruleset) {
        return new SimulationDraft(new GivenCard(NUMBER), Gate.LOUNGE, at, ruleset, null);
    }

    private static Caller caller(Role role, DataScope scope) {
        return new Caller(new Actor(Actor.Kind.USER, new UUID(7, 7), "ann@bank.example"), role, scope, Set.of());
    }

    private Simulation simulated(Instant at, RulesetTerms ruleset) {
        return gate.simulate(of(at, ruleset), caller(Role.ADMIN, DataScope.EVERYTHING))
                .orElseThrow();
    }

    private void enterOnce() {
        var entry = gate.checked(Gate.tap(Gate.CARD));
        gate.confirm(entry, GuestCount.NOBODY);
        gate.pass(Duration.ofHours(1));
    }

    @Test
    void a_card_that_nobody_ever_saw_would_pass_and_stays_unseen() {
        assertThat(simulated(null, null).decision()).isInstanceOf(Granted.class);
        assertThat(gate.count("card")).isZero();
        assertThat(gate.count("entry")).isZero();
    }

    @Test
    void what_the_card_did_counts_from_then_on() {
        var before = gate.now().minusSeconds(1);
        enterOnce();

        assertThat(simulated(before, null).decision()).isInstanceOf(Granted.class);
        assertThat(simulated(null, null).decision())
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.reason()).isEqualTo(DenyReason.ENTRIES_USED_UP));
        assertThat(gate.count("entry")).isEqualTo(1);
    }

    @Test
    void a_draft_decides_where_the_saved_ruleset_lets_nobody_in_any_more() {
        enterOnce();
        var fee = new PaidOffer(null, new Price(2500L, "EUR"));
        var simulation = simulated(null, Terms.gold().cardholder(null, fee).write());

        assertThat(simulation.decision())
                .isInstanceOfSatisfying(
                        Granted.class, granted -> assertThat(granted.mode()).isEqualTo(EntryMode.PAID));
        assertThat(simulation.isOfDraft()).isTrue();
        assertThat(simulation.asked()).containsExactly("CARD_VERIFIED");
        assertThat(simulation.toString()).doesNotContain(NUMBER);
    }

    @Test
    void an_entry_that_is_pending_blocks_the_card_as_it_would_at_the_door() {
        gate.checked(Gate.tap(Gate.CARD));

        assertThat(((Denied) simulated(null, null).decision()).reason()).isEqualTo(DenyReason.TEMPORARILY_BLOCKED);
    }

    @Test
    void issuers_try_their_own_cards_only() {
        var own = caller(Role.ISSUER, new DataScope(ScopeKind.ICA, Set.of("1234")));
        var strange = caller(Role.ISSUER, new DataScope(ScopeKind.ICA, Set.of("99")));

        assertThat(gate.simulate(of(null, null), own)).isPresent();
        assertThat(gate.simulate(of(null, null), strange)).isEmpty();
    }
}
