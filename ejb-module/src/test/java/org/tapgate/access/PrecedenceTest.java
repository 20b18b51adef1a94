package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;

class PrecedenceTest {

    private static final List<IcaCriterion> ICA = List.of(new IcaCriterion("1234", null));

    private static final List<IcaCriterion> BIN =
            List.of(new IcaCriterion("1234", List.of(new BinRange("543210", "543219"))));

    /** From last to first; each goes before all above it. */
    private static final List<Terms> RISING = List.of(
            Terms.gold().priority(101).card(List.of("POL"), List.of("MCG"), BIN),
            Terms.gold(),
            Terms.gold().valid(Terms.VALID_FROM.plusSeconds(1), null),
            Terms.gold().locations(null, List.of(Taps.LOUNGE), null),
            Terms.gold().card(null, List.of("MCG"), null),
            Terms.gold().card(List.of("POL"), List.of("MCG"), null),
            Terms.gold().card(null, null, ICA),
            Terms.gold().card(List.of("POL"), List.of("MCG"), ICA),
            Terms.gold().card(null, null, BIN),
            Terms.gold().priority(99));

    @Test
    void candidates_go_by_priority_then_specificity_then_start_of_validity() {
        var rulesets = IntStream.range(0, RISING.size())
                .mapToObj(i -> RISING.get(i).as(new UUID(9, i)))
                .toList();

        assertThat(RulesetIndex.of(rulesets).candidates(Taps.tap()).rulesets())
                .extracting(ruleset -> RISING.size() - 1 - (int) ruleset.id().getLeastSignificantBits())
                .isSorted()
                .hasSameSizeAs(RISING);
    }

    @Test
    void equal_rulesets_go_by_their_ids_as_unsigned_numbers() {
        var low = Terms.gold().as(UUID.fromString("01980000-0000-7000-8000-000000000000"));
        var high = Terms.gold().as(UUID.fromString("f1980000-0000-7000-8000-000000000000"));

        assertThat(RulesetIndex.of(List.of(high, low)).candidates(Taps.tap()).rulesets())
                .containsExactly(low, high);
    }

    @Test
    void a_free_entry_under_a_later_candidate_wins_over_a_paid_one_under_the_first() {
        var paid = Terms.gold().priority(1).cardholder(null, new PaidOffer(null, new Price(1L, "EUR")));
        var free = Terms.gold();

        assertThat(Taps.decide(Taps.tap(), AccessFacts.NEW_CARD, paid.as(new UUID(9, 1)), free.as(new UUID(9, 2))))
                .isInstanceOfSatisfying(
                        Granted.class,
                        granted -> assertThat(granted.ruleset().id()).isEqualTo(new UUID(9, 2)));
    }

    @Test
    void when_no_candidate_lets_in_the_first_ones_answer_stands() {
        var used = Taps.entry(Taps.LOUNGE, Taps.NOW.minus(Duration.ofDays(1)), EntryMode.FREE);
        var first = Terms.gold().priority(1).locations("POL", null, 1);
        var second = Terms.gold().rpmRuleset("external");
        var noFromOutside = GateFacts.NONE.with(
                new GateQuestion.Rules("external", EntryMode.FREE), ExternalVerdict.DENY, Duration.ZERO);

        assertThat(Taps.decide(
                        Taps.tap(),
                        Taps.having(used).with(noFromOutside),
                        second.as(new UUID(9, 2)),
                        first.as(Taps.GOLD)))
                .isInstanceOfSatisfying(Denied.class, denied -> {
                    assertThat(denied.reason()).isEqualTo(DenyReason.LOCATION_USED_UP);
                    assertThat(denied.ruleset().id()).isEqualTo(Taps.GOLD);
                });
    }
}
