package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeIndex;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.Pan;

class OfflineRangesTest {

    private static final AccountRange GOLD = new AccountRange("543210", "543219", "1234", "Bank", "POL", "MCG");

    private static final Place HERE = Taps.lounge(Duration.ZERO);

    @Test
    void the_account_ranges_of_a_ruleset_with_a_free_option_are_listed() {
        assertThat(ends(Terms.gold().offline(null, 2))).containsExactly("543210-543219 LOUNGE 2");
    }

    @Test
    void what_needs_somebody_outside_is_left_out_unless_the_ruleset_says_so() {
        var gate = new SpendGate(new Price(1L, "EUR"), 30, null, null);

        assertThat(ends(Terms.gold().spend(gate))).isEmpty();
        assertThat(ends(Terms.gold().rpmRuleset("external"))).isEmpty();
        assertThat(ends(Terms.gold().cardholder(null, new PaidOffer(null, new Price(1L, "EUR")))))
                .isEmpty();
        assertThat(ends(Terms.gold().spend(gate).offline(true, null))).hasSize(1);
        assertThat(ends(Terms.gold().offline(false, null))).isEmpty();
    }

    @Test
    void a_ruleset_of_another_place_or_time_is_left_out() {
        assertThat(ends(Terms.gold().locations("ESP", List.of(), null))).isEmpty();
        assertThat(ends(Terms.gold().services("FAST_LINE"))).isEmpty();
        assertThat(ends(Terms.gold().valid(Taps.NOW.plusSeconds(1), null))).isEmpty();
        assertThat(ends(Terms.gold().valid(Terms.VALID_FROM, Taps.NOW))).isEmpty();
    }

    @Test
    void bin_ranges_cut_account_ranges_and_the_first_ruleset_by_precedence_says_how_many_guests() {
        var middle = new IcaCriterion("1234", List.of(new BinRange("54321499", "543216")));
        var narrow = Terms.gold().card(null, null, List.of(middle)).offline(null, 3);

        assertThat(ends(Terms.gold(), narrow))
                .containsExactly("543210-54321498 LOUNGE 0", "54321499-543216 LOUNGE 3", "543217-543219 LOUNGE 0");
    }

    /** What the engine would find for a card is what the list says about it. */
    @Test
    void a_card_is_listed_exactly_when_a_matching_ruleset_opens_offline() {
        for (long seed = 0; seed < 300; seed++) {
            var world = new RandomWorld(seed);
            var random = new Random(seed);
            var rulesets = RulesetIndex.of(world.rulesets());
            var ranges = AccountRangeIndex.of(ranges(random));
            var tap = world.tap();
            if (tap.place() != null) {
                var list = OfflineRanges.of(rulesets, ranges, tap.place(), tap.at());
                assertThat(list).extracting(range -> range.numbers().from()).isSorted();
                for (int i = 0; i < 20; i++) {
                    var pan = CardNumbers.startingWith("54321" + random.nextInt(10), random);
                    var request = new AccessRequest(pan, ranges.attributes(pan), tap.place(), tap.at());
                    assertThat(guestsByList(list, pan))
                            .as("seed %d, card %s", seed, pan)
                            .isEqualTo(guestsByRulesets(rulesets, request));
                }
            }
        }
    }

    private static List<Integer> guestsByList(List<OfflineRange> list, Pan pan) {
        return list.stream()
                .filter(range -> range.numbers().contains(pan))
                .map(OfflineRange::maxGuests)
                .toList();
    }

    private static List<Integer> guestsByRulesets(RulesetIndex rulesets, AccessRequest request) {
        if (request.card().equals(CardAttributes.UNKNOWN)) {
            return List.of(); // no account range, nothing to list
        }
        return rulesets.candidates(request).rulesets().stream()
                .map(Ruleset::terms)
                .filter(terms ->
                        terms.cardholder().free() != null && terms.spend() == null && terms.rpmRuleset() == null)
                .map(RulesetTerms::offlineMaxGuests)
                .limit(1)
                .toList();
    }

    private static List<AccountRange> ranges(Random random) {
        var ranges = new ArrayList<AccountRange>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int low = random.nextInt(10);
            ranges.add(new AccountRange(
                    "54321" + low,
                    "54321" + (low + random.nextInt(10 - low)) + (random.nextBoolean() ? "" : "4"),
                    random.nextBoolean() ? "1" : "22",
                    "Bank",
                    random.nextBoolean() ? "POL" : "ESP",
                    random.nextBoolean() ? "MCG" : "MPL"));
        }
        return ranges;
    }

    private static List<String> ends(Terms... terms) {
        var rulesets = new ArrayList<Ruleset>();
        for (Terms one : terms) {
            rulesets.add(one.as(new UUID(9, rulesets.size())));
        }
        return OfflineRanges.of(RulesetIndex.of(rulesets), AccountRangeIndex.of(List.of(GOLD)), HERE, Taps.NOW).stream()
                .map(range -> range.numbers().low() + "-" + range.numbers().high() + " " + range.service() + " "
                        + range.maxGuests())
                .toList();
    }
}
