package org.tapgate.access;

import java.util.ArrayList;
import java.util.List;

/**
 * What a back-test found.
 *
 * @param attempts how many there are
 * @param undecided how many of them are not judged: without the card's whole number, or since they are too many
 * @param changes decisions that would be others
 */
public record BackTestResult(int attempts, int undecided, List<Changed> changes) {

    /** Nothing was run. */
    public static final BackTestResult NONE = new BackTestResult(0, 0, List.of());

    /** So many that nobody judges. */
    public static BackTestResult undecided(int attempts) {
        return new BackTestResult(attempts, attempts, List.of());
    }

    /** Copies the list. */
    public BackTestResult {
        changes = List.copyOf(changes);
    }

    /**
     * A decision that would be another.
     *
     * @param entry what was recorded
     * @param change how it differs
     * @param before what comes of it under the saved rulesets
     * @param after what comes of it with the draft
     */
    public record Changed(Entry entry, DecisionChange change, AttemptOutcome before, AttemptOutcome after) {}

    /** Both together. */
    public BackTestResult and(BackTestResult other) {
        var all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new BackTestResult(attempts + other.attempts, undecided + other.undecided, all);
    }
}
