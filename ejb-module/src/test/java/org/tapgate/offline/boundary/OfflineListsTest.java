package org.tapgate.offline.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.Place;
import org.tapgate.access.RulesetIndex;
import org.tapgate.access.Terms;
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeIndex;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
class OfflineListsTest {

    private static final AccountRange GOLD = new AccountRange("543210", "543219", "1234", "Bank", "POL", "MCG");

    private final OfflineLists lists = new OfflineLists();

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private Place place = new Place(new UUID(1, 1), null, "POL", "LOUNGE", Duration.ZERO);

    private RulesetIndex rulesets = index(Terms.gold());

    OfflineListsTest() {
        lists.accessPoints = terminal -> terminal.equals("SN1") ? Optional.of(place) : Optional.empty();
        lists.ranges = () -> RANGES;
        lists.rulesets = () -> rulesets;
        lists.clock = () -> now;
    }

    private static final AccountRangeIndex RANGES = AccountRangeIndex.of(List.of(GOLD));

    private static RulesetIndex index(Terms terms) {
        return RulesetIndex.of(List.of(terms.as(new UUID(7, 1))));
    }

    @Test
    void a_list_is_made_once_as_long_as_nothing_changes() {
        var first = lists.binRanges("SN1");
        now = now.plus(Duration.ofHours(23));

        assertThat(first.ranges()).hasSize(1);
        assertThat(lists.binRanges("SN1")).isSameAs(first);
    }

    @Test
    void rulesets_and_ranges_of_former_states_are_not_kept() {
        var former = new WeakReference<>(rulesets);
        lists.binRanges("SN1");
        rulesets = index(Terms.gold());

        for (int tries = 0; tries < 50 && !former.refersTo(null); tries++) {
            System.gc();
        }

        assertThat(former.refersTo(null)).isTrue();
    }

    @Test
    void a_location_that_changed_has_one_list_and_one_that_is_gone_has_none_after_a_day() {
        place = new Place(new UUID(1, 1), null, "DEU", "LOUNGE", Duration.ofHours(1));
        lists.binRanges("SN1");
        place = new Place(new UUID(1, 1), null, "POL", "LOUNGE", Duration.ofHours(1));
        lists.binRanges("SN1");
        place = new Place(new UUID(1, 2), null, "POL", "LOUNGE", Duration.ZERO);
        lists.binRanges("SN1");
        assertThat(lists.kept()).isEqualTo(2);

        now = now.plus(Duration.ofDays(1));
        lists.binRanges("SN1");

        assertThat(lists.kept()).isOne();
    }

    @Test
    void the_version_changes_with_the_content_and_with_nothing_else() {
        var version = lists.binRanges("SN1").version();

        rulesets = index(Terms.gold().name("Another name"));
        assertThat(lists.binRanges("SN1").version()).isEqualTo(version);

        rulesets = index(Terms.gold().offline(null, 1));
        assertThat(lists.binRanges("SN1").version()).isNotEqualTo(version);
    }

    @Test
    void a_ruleset_leaves_the_list_at_the_instant_at_which_it_ends() {
        rulesets = index(Terms.gold().valid(Terms.VALID_FROM, now.plusSeconds(10)));
        assertThat(lists.binRanges("SN1").ranges()).hasSize(1);

        now = now.plusSeconds(10);

        assertThat(lists.binRanges("SN1").ranges()).isEmpty();
    }

    @Test
    void a_terminal_without_a_location_may_let_in_nobody() {
        assertThat(lists.binRanges("SN2").ranges()).isEmpty();
    }
}
