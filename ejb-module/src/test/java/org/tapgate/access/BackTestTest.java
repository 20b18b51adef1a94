package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardAttributes;

/** A back-test tells what a draft changes, no more and no less. */
class BackTestTest {

    private static final int WORLDS = 20_000;

    private static final CardPast NOTHING = new CardPast(null, List.of(), List.of());

    private static final Instant FIRST = Taps.NOW.minus(Duration.ofDays(10));

    private static final CardAttributes BLOCK = new CardAttributes("543210-543210", "1234", "Bank", "POL", "MCG");

    private static BackTest test(RulesetIndex saved, RulesetDraft draft) {
        return new BackTest(saved, draft, location -> Duration.ZERO);
    }

    private static BackTest test(Terms saved, Terms draft) {
        return test(RulesetIndex.of(List.of(saved.as(Taps.GOLD))), RulesetDraft.of(Taps.GOLD, 2, draft.write()));
    }

    private static Entry attempt(int day, EntryStatus status, DenyReason reason) {
        return attempt(day, status, reason, EntryType.ONLINE);
    }

    private static Entry attempt(int day, EntryStatus status, DenyReason reason, EntryType type) {
        var at = FIRST.plus(Duration.ofDays(day));
        return new Entry(
                new UUID(9, day),
                status,
                type,
                new EntryTimes(at, status == EntryStatus.COMPLETED ? at : null, at, at.plusSeconds(300)),
                new EntryOrigin("SN1", null, ReadMethod.CHIP, Taps.LOUNGE, null, "POL", "LOUNGE"),
                new EntryCard(new UUID(8, 8), Taps.PAN.masked(), BLOCK),
                new EntryVerdict(Taps.GOLD, 1, reason == null ? EntryMode.FREE : null, null, reason, null, null, null),
                GuestSplit.NOBODY,
                EntryFlags.NONE,
                null,
                null);
    }

    private static final List<Entry> TWICE_IN_AND_ONCE_REFUSED = List.of(
            attempt(1, EntryStatus.COMPLETED, null),
            attempt(2, EntryStatus.COMPLETED, null),
            attempt(3, EntryStatus.REJECTED, DenyReason.ENTRIES_USED_UP));

    private static Terms free(int limit) {
        return Terms.gold().cardholder(new FreeOffer(limit), null);
    }

    @Test
    void a_higher_limit_lets_in_who_was_refused() {
        var result = test(free(2), free(3)).run(TWICE_IN_AND_ONCE_REFUSED, NOTHING);

        assertThat(result.attempts()).isEqualTo(3);
        assertThat(result.changes()).extracting(BackTestResult.Changed::change).containsExactly(DecisionChange.LET_IN);
        assertThat(result.changes().get(0).before().reason()).isEqualTo(DenyReason.ENTRIES_USED_UP);
        assertThat(result.changes().get(0).after().mode()).isEqualTo(EntryMode.FREE);
    }

    @Test
    void each_run_counts_its_own_passes() {
        var result = test(free(2), free(1)).run(TWICE_IN_AND_ONCE_REFUSED, NOTHING);

        assertThat(result.changes())
                .extracting(changed -> changed.entry().id())
                .as("the first passes, the second not any more, the third still not")
                .containsExactly(new UUID(9, 2));
        assertThat(result.changes().get(0).change()).isEqualTo(DecisionChange.REFUSED);
    }

    @Test
    void a_fee_where_there_was_none_is_a_change_of_the_fee() {
        var fee = new PaidOffer(null, new Price(100L, "EUR"));
        var result =
                test(free(2), Terms.gold().cardholder(new FreeOffer(1), fee)).run(TWICE_IN_AND_ONCE_REFUSED, NOTHING);

        assertThat(result.changes())
                .extracting(BackTestResult.Changed::change)
                .containsExactly(DecisionChange.FEE, DecisionChange.LET_IN);
    }

    @Test
    void what_was_refused_outside_stays_so() {
        var refused = List.of(attempt(1, EntryStatus.REJECTED, DenyReason.STATUS_INQUIRY_FAILED));

        assertThat(test(free(1), free(2)).run(refused, NOTHING).changes()).isEmpty();
    }

    @Test
    void who_had_not_spent_enough_is_let_in_by_a_draft_that_does_not_ask() {
        var refused = List.of(attempt(1, EntryStatus.REJECTED, DenyReason.SPEND_TOO_LOW));
        var gate = new SpendGate(new Price(1L, "EUR"), 30, null, null);
        var result = test(free(1).spend(gate), free(1)).run(refused, NOTHING);

        assertThat(result.changes()).extracting(BackTestResult.Changed::change).containsExactly(DecisionChange.LET_IN);
    }

    @Test
    void an_offline_entry_always_counts() {
        var attempts = List.of(
                attempt(1, EntryStatus.COMPLETED, null, EntryType.OFFLINE_BIN_RANGE),
                attempt(2, EntryStatus.REJECTED, DenyReason.ENTRIES_USED_UP));
        var result = test(free(1), free(1).services("FAST_LINE")).run(attempts, NOTHING);

        assertThat(result.changes())
                .extracting(BackTestResult.Changed::change)
                .containsExactly(DecisionChange.REFUSED, DecisionChange.REASON);
        assertThat(test(free(2), free(1)).run(attempts, NOTHING).changes())
                .extracting(BackTestResult.Changed::change)
                .containsExactly(DecisionChange.REFUSED);
    }

    @Test
    void an_offline_entry_that_came_too_soon_has_used_up_what_it_would_have_asked_for() {
        var attempts = List.of(
                attempt(1, EntryStatus.COMPLETED, null, EntryType.OFFLINE_BIN_RANGE),
                attempt(2, EntryStatus.COMPLETED, DenyReason.COOLDOWN_ACTIVE, EntryType.OFFLINE_BIN_RANGE),
                attempt(5, EntryStatus.REJECTED, DenyReason.ENTRIES_USED_UP));
        var saved = RulesetIndex.of(List.of(free(2).as(Taps.GOLD)));
        var draft = RulesetDraft.of(Taps.GOLD, 2, free(3).write());
        var result = new BackTest(saved, draft, location -> Duration.ofDays(2)).run(attempts, NOTHING);

        assertThat(result.changes()).extracting(BackTestResult.Changed::change).containsExactly(DecisionChange.LET_IN);
    }

    @Test
    void bin_ranges_that_cut_through_what_is_known_of_a_number_leave_it_undecided() {
        var bins = List.of(new BinRange("5432101", "5432105"));
        var cutting = free(3).card(null, null, List.of(new IcaCriterion("1234", bins)));
        var result = test(free(2), cutting).run(TWICE_IN_AND_ONCE_REFUSED, NOTHING);

        assertThat(result.undecided()).isEqualTo(3);
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void the_saved_rulesets_against_themselves_change_nothing() {
        int attempts = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var world = new RandomWorld(seed);
            var rulesets = world.rulesets();
            if (!rulesets.isEmpty()) {
                var index = RulesetIndex.of(rulesets);
                var same = rulesets.get(seed % rulesets.size());
                var recorded = RandomAttempts.of(seed, world, index);
                var result =
                        test(index, RulesetDraft.of(same.id(), 2, same.terms())).run(recorded, NOTHING);
                assertThat(result.changes()).as("world %d", seed).isEmpty();
                attempts += result.attempts() - result.undecided();
            }
        }
        assertThat(attempts).as("decided attempts").isGreaterThan(WORLDS);
    }

    @Test
    void the_saved_rulesets_come_to_what_was_recorded_under_them() {
        var met = EnumSet.noneOf(DenyReason.class);
        for (int seed = 0; seed < WORLDS; seed++) {
            var world = new RandomWorld(seed);
            var index = RulesetIndex.of(world.rulesets());
            var match = new AttemptMatch(index.rules());
            var run = new Rerun(match, NOTHING);
            for (Entry entry : RandomAttempts.of(seed, world, index)) {
                var attempt = Attempt.of(entry, location -> Duration.ZERO);
                if (attempt.stands() || match.isUndecided(attempt)) {
                    run.keep(attempt);
                } else {
                    run.judge(attempt);
                }
                var last = run.outcomes().get(run.outcomes().size() - 1);
                assertThat(last.reason())
                        .as("world %d, %s", seed, entry.id())
                        .isEqualTo(entry.verdict().reason());
                assertThat(last.mode()).isEqualTo(entry.verdict().mode());
                if (last.reason() != null) {
                    met.add(last.reason());
                }
            }
        }
        assertThat(met).contains(DenyReason.TOTAL_USED_UP, DenyReason.TEMPORARILY_BLOCKED, DenyReason.LOCATION_USED_UP);
    }
}
