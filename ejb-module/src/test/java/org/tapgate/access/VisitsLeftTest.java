package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.PanRange;

class VisitsLeftTest {

    private static final UUID RULE = new UUID(1, 1);

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final CardAttributes GOLD = new CardAttributes("543210-543219", "1234", "Bank", "POL", "MCG");

    private static final PanRange NUMBERS = PanRange.of(new MaskedPan("543210", "7899"), GOLD.accountRange());

    @Test
    void what_was_used_in_the_window_is_taken_off() {
        var terms = Terms.gold().cardholder(new FreeOffer(4), new PaidOffer(null, null));

        assertThat(left(terms.as(RULE), entered(3)))
                .containsExactly(new VisitsLeft(RULE, "Gold lounge", new Remaining(1), Remaining.UNLIMITED, 3, null));
    }

    @Test
    void the_cap_over_all_entries_holds_for_both_kinds() {
        var terms = Terms.gold()
                .cardholder(new FreeOffer(null), new PaidOffer(null, null))
                .usage(5, 365);

        assertThat(left(terms.as(RULE), entered(3)))
                .containsExactly(new VisitsLeft(RULE, "Gold lounge", new Remaining(2), new Remaining(2), 3, 5));
    }

    @Test
    void rulesets_for_other_cards_and_other_times_are_left_out() {
        var other = Terms.gold().card(List.of("DEU"), null, null).as(RULE);
        var over = Terms.gold().valid(Terms.VALID_FROM, NOW).as(new UUID(1, 2));
        var product = Terms.gold().card(null, List.of("WBE"), null).as(new UUID(1, 3));
        var index = RulesetIndex.of(List.of(other, over, product));

        assertThat(index.forCard(GOLD, NUMBERS, NOW).rulesets()).isEmpty();
        assertThat(index.forCard(CardAttributes.UNKNOWN, NUMBERS, NOW).rulesets())
                .isEmpty();
    }

    @Test
    void a_bin_range_counts_when_it_holds_all_that_the_number_can_be() {
        assertThat(isForBins("543200", "543299")).isTrue();
        assertThat(isForBins("543210", "543210")).isTrue();
        assertThat(isForBins("5432105", "543210")).isFalse();
        assertThat(isForBins("543211", "543219")).isFalse();
    }

    private static boolean isForBins(String low, String high) {
        var ica = new IcaCriterion("1234", List.of(new BinRange(low, high)));
        var index = RulesetIndex.of(
                List.of(Terms.gold().card(null, null, List.of(ica)).as(RULE)));
        return !index.forCard(GOLD, NUMBERS, NOW).rulesets().isEmpty();
    }

    private static List<VisitsLeft> left(Ruleset ruleset, CardUsage usage) {
        var candidates = RulesetIndex.of(List.of(ruleset)).forCard(GOLD, NUMBERS, NOW);
        return VisitsLeft.of(candidates, new AccessFacts(false, null, null, usage, null, null), NOW);
    }

    private static CardUsage entered(int times) {
        var entry = new CountedEntry(RULE, new UUID(9, 9), NOW.minusSeconds(60), EntryMode.FREE, GuestSplit.NOBODY);
        return CardUsage.of(Collections.nCopies(times, entry), null);
    }
}
