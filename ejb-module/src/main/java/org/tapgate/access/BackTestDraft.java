package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.EntryFilter.Period;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * A back-test as a document asks for it; members may be missing.
 *
 * @param ruleset that nobody has saved
 * @param rulesetId the saved ruleset whose place it takes; null = it joins them
 * @param from attempts that were asked for then or later
 * @param to and before this
 */
public record BackTestDraft(RulesetTerms ruleset, UUID rulesetId, Instant from, Instant to) {

    /** Longer periods are asked for piece by piece. */
    static final Duration LONGEST = Duration.ofDays(92);

    /** What is wrong with it beside its ruleset. */
    public List<Fault> faults() {
        var faults = new Faults();
        faults.present("ruleset", ruleset);
        faults.present("from", from);
        faults.present("to", to);
        if (from != null && to != null) {
            length(faults);
        }
        return faults.found();
    }

    private void length(Faults faults) {
        if (!from.isBefore(to)) {
            faults.add("to", "out_of_range", "after from");
        } else if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            faults.add("to", "out_of_range", "at most " + LONGEST.toDays() + " days after from");
        }
    }

    /** Which attempts; only of a draft without faults. */
    public Period period() {
        return new Period(Optional.of(from), Optional.of(to));
    }
}
