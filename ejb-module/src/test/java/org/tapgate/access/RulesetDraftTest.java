package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;

/** A draft decides as if it were saved, and what would be asked outside is supposed and said. */
class RulesetDraftTest {

    private static final UUID OTHER = new UUID(2, 2);

    private static final Candidates SAVED =
            RulesetIndex.of(List.of(Terms.gold().as(Taps.GOLD))).candidates(Taps.tap());

    @Test
    void a_draft_goes_first_beside_the_saved_one_when_its_priority_is_lower() {
        var draft = RulesetDraft.of(OTHER, 1, Terms.gold().priority(1).write());

        assertThat(draft.among(SAVED, Taps.tap()).rulesetIds()).containsExactly(OTHER, Taps.GOLD);
    }

    @Test
    void a_draft_takes_the_place_of_the_one_with_its_id() {
        var draft = RulesetDraft.of(Taps.GOLD, 2, Terms.gold().write());

        assertThat(draft.among(SAVED, Taps.tap()).rulesets())
                .extracting(Ruleset::version)
                .containsExactly(2);
    }

    @Test
    void a_draft_that_does_not_match_still_removes_the_one_that_it_replaces() {
        var draft =
                RulesetDraft.of(Taps.GOLD, 2, Terms.gold().services("FAST_LINE").write());
        var candidates = draft.among(SAVED, Taps.tap());

        var decision = AccessEngine.suppose(Taps.tap(), candidates, AccessFacts.NEW_CARD);

        assertThat(((Denied) decision).reason()).isEqualTo(DenyReason.MISSING_ACCESS_RULES);
    }

    @Test
    void what_the_acquirer_would_be_asked_is_supposed_and_stays_open_in_the_trace() {
        var draft = RulesetDraft.of(
                Taps.GOLD, 2, Terms.gold().verification(Verification.ASI).write());
        var decision = AccessEngine.suppose(Taps.tap(), draft.among(SAVED, Taps.tap()), AccessFacts.NEW_CARD);
        var simulation = new Simulation(Taps.PAN.masked(), Taps.tap(), decision, Taps.GOLD);

        assertThat(decision).isInstanceOf(Granted.class);
        assertThat(simulation.asked()).containsExactly("CARD_VERIFIED");
        assertThat(simulation.isOfDraft()).isTrue();
    }
}
