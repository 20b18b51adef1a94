package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs a draft over recorded attempts, card by card: twice, with the saved rulesets and with the draft among them, so
 * that only what the draft changes comes out. Either run counts its own passes. Cards are judged by what was kept of
 * their numbers; where the BIN ranges of a ruleset cut through that, the attempt is undecided and stands as recorded.
 * One thread uses it.
 */
public final class BackTest {

    private static final Comparator<Attempt> IN_ORDER = Comparator.comparing(Attempt::at)
            .thenComparing(attempt -> attempt.entry().id());

    private final AttemptMatch saved;

    private final AttemptMatch tried;

    private final Function<UUID, Duration> cooldowns;

    /**
     * Prepares a test.
     *
     * @param cooldowns of locations; zero for those that are gone
     */
    public BackTest(RulesetIndex saved, RulesetDraft draft, Function<UUID, Duration> cooldowns) {
        this.saved = new AttemptMatch(saved.rules());
        this.tried = new AttemptMatch(draft.among(saved.rules()));
        this.cooldowns = cooldowns;
    }

    /** How much of the card's past has to be known beside its attempts, of which there is one at least. */
    public CardSpan pastOf(UUID cardId, List<Entry> attempts) {
        var inOrder = inOrder(attempts);
        var since = inOrder.stream()
                .flatMap(attempt -> Stream.of(saved, tried)
                        .map(rulesets -> rulesets.candidates(attempt).pastSince(attempt.request())))
                .min(Instant::compareTo);
        return new CardSpan(
                cardId, since.orElseThrow(), inOrder.get(inOrder.size() - 1).at());
    }

    /**
     * What the draft changes for one card.
     *
     * @param attempts of one card, in any order
     * @param past what else the card did
     */
    public BackTestResult run(List<Entry> attempts, CardPast past) {
        var inOrder = inOrder(attempts);
        var before = new Rerun(saved, past);
        var after = new Rerun(tried, past);
        int undecided = 0;
        for (Attempt attempt : inOrder) {
            boolean cut = !attempt.stands() && (saved.isUndecided(attempt) || tried.isUndecided(attempt));
            undecided += cut ? 1 : 0;
            for (Rerun run : List.of(before, after)) {
                if (cut || attempt.stands()) {
                    run.keep(attempt);
                } else {
                    run.judge(attempt);
                }
            }
        }
        return new BackTestResult(inOrder.size(), undecided, changes(inOrder, before.outcomes(), after.outcomes()));
    }

    private static List<BackTestResult.Changed> changes(
            List<Attempt> attempts, List<AttemptOutcome> before, List<AttemptOutcome> after) {
        var changes = new ArrayList<BackTestResult.Changed>();
        for (int i = 0; i < attempts.size(); i++) {
            var entry = attempts.get(i).entry();
            var was = before.get(i);
            var is = after.get(i);
            DecisionChange.between(was, is)
                    .ifPresent(change -> changes.add(new BackTestResult.Changed(entry, change, was, is)));
        }
        return changes;
    }

    private List<Attempt> inOrder(List<Entry> attempts) {
        return attempts.stream()
                .map(entry -> Attempt.of(entry, cooldowns))
                .sorted(IN_ORDER)
                .toList();
    }
}
