package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardAttributes;

class RulesetIndexTest {

    @Test
    void a_card_of_no_known_range_matches_nothing() {
        var request = new AccessRequest(Taps.PAN, CardAttributes.UNKNOWN, Taps.lounge(Duration.ZERO), Taps.NOW);

        assertThat(found(request, Terms.gold())).isFalse();
    }

    @Test
    void listed_locations_count_whatever_country_stands_beside_them() {
        assertThat(found(Taps.tap(), Terms.gold().locations("ESP", List.of(Taps.LOUNGE), null)))
                .isTrue();
        assertThat(found(Taps.tap(), Terms.gold().locations("POL", List.of(Taps.ELSEWHERE), null)))
                .isFalse();
    }

    @Test
    void bin_ranges_hold_under_their_ica_only() {
        var mine = new IcaCriterion("1234", List.of(new BinRange("400000", "400000")));
        var other = new IcaCriterion("99", List.of(new BinRange("543210", "543219")));

        assertThat(found(Taps.tap(), Terms.gold().card(null, null, List.of(mine, other))))
                .isFalse();
    }

    @Test
    void overlapping_bin_ranges_find_a_ruleset_once() {
        var ranges = List.of(new BinRange("543210", "543219"), new BinRange("543210", "543210"));
        var terms = Terms.gold().card(null, null, List.of(new IcaCriterion("1234", ranges)));

        assertThat(RulesetIndex.of(List.of(terms.as(Taps.GOLD)))
                        .candidates(Taps.tap())
                        .rulesets())
                .hasSize(1);
    }

    @Test
    void a_ruleset_with_too_many_combinations_to_file_is_found_all_the_same() {
        var products = IntStream.range(0, 150).mapToObj("M%02X"::formatted).toList();
        var locations = IntStream.range(0, 50).mapToObj(i -> new UUID(1, i)).toList();
        var icas = IntStream.range(1200, 1300)
                .mapToObj(ica -> new IcaCriterion("" + ica, List.of(new BinRange("543210", "543210"))))
                .toList();
        var wide = Terms.gold().card(List.of("POL"), products, icas).locations(null, locations, null);
        var card = new CardAttributes("543210-543219", "1234", "Bank", "POL", "M0A");

        assertThat(found(new AccessRequest(Taps.PAN, card, Taps.lounge(Duration.ZERO), Taps.NOW), wide))
                .isTrue();
        assertThat(found(Taps.tap(), wide)).isFalse();
    }

    private static boolean found(AccessRequest request, Terms terms) {
        return !RulesetIndex.of(List.of(terms.as(Taps.GOLD)))
                .candidates(request)
                .rulesets()
                .isEmpty();
    }
}
