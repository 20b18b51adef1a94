package org.tapgate.access.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.access.CountedEntry;
import org.tapgate.access.EntryMode;

/** A tap as a fact: what is offered to rulesets, and the best answer of those that were found to be for it so far. */
public final class TapFact {

    private final Tap tap;

    private final List<RulesetFact> rulesets;

    private final String digits;

    private final long at = World.NOW.toEpochMilli();

    private final Map<UUID, UsedSums> used;

    private RulesetFact free;

    private RulesetFact paid;

    private RulesetFact first;

    TapFact(Tap tap, List<RulesetFact> rulesets) {
        this.tap = tap;
        this.rulesets = rulesets;
        this.digits = tap.pan().reveal();
        this.used = tap.past().stream()
                .collect(Collectors.groupingBy(
                        CountedEntry::rulesetId, Collectors.collectingAndThen(Collectors.toList(), UsedSums::new)));
    }

    public String getService() {
        return tap.service();
    }

    public String getCountry() {
        return tap.country();
    }

    public String getIca() {
        return tap.ica();
    }

    public String getProduct() {
        return tap.product();
    }

    public String getIssuerCountry() {
        return "POL";
    }

    public long getAt() {
        return at;
    }

    public String getDigits() {
        return digits;
    }

    long at() {
        return at;
    }

    /** Whether the card's number, as a text, lies from the first of these to before the second. */
    boolean isBetween(String first, String end) {
        return digits.compareTo(first) >= 0 && digits.compareTo(end) < 0;
    }

    /** Forgets all answers. */
    TapFact fresh() {
        free = null;
        paid = null;
        first = null;
        return this;
    }

    /** The same, of the ruleset with this rank. */
    public void consider(int rank) {
        consider(rulesets.get(rank));
    }

    /** Takes the answer of a ruleset that is for this tap; they come in any order. */
    public void consider(RulesetFact ruleset) {
        first = earlier(first, ruleset);
        var sums = used.getOrDefault(ruleset.id(), UsedSums.NOTHING);
        if (!ruleset.hasRoom(sums, at)) {
            return;
        }
        if (ruleset.hasFree(sums, at)) {
            free = earlier(free, ruleset);
        } else if (ruleset.hasPaid(sums, at)) {
            paid = earlier(paid, ruleset);
        }
    }

    boolean isFree() {
        return free != null;
    }

    Answer answer() {
        if (free != null) {
            return new Answer(free.id(), EntryMode.FREE);
        }
        if (paid != null) {
            return new Answer(paid.id(), EntryMode.PAID);
        }
        return first == null ? Answer.NO_RULESET : new Answer(first.id(), null);
    }

    private static RulesetFact earlier(RulesetFact one, RulesetFact other) {
        return one == null || other.rank() < one.rank() ? other : one;
    }
}
