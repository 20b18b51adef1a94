package org.tapgate.access;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * How a decision came about: each check in order, what it saw, the limit, the verdict (access-control.md section 3).
 *
 * @param lines in the order of looking
 */
public record DecisionTrace(List<TraceLine> lines) {

    /** Copies the lines. */
    public DecisionTrace {
        lines = List.copyOf(lines);
    }

    /** Whether this check looked at this ruleset. */
    public boolean has(String check, UUID rulesetId) {
        return lines.stream()
                .anyMatch(line -> line.check().equals(check) && Objects.equals(line.rulesetId(), rulesetId));
    }

    /** The same, saying of spend gates only what came of them: neither what the card has spent nor what it should have. */
    DecisionTrace withoutSpending() {
        return new DecisionTrace(lines.stream()
                .map(line -> line.check().equals(CandidateSteps.SPEND_GATE) ? line.withoutFigures() : line)
                .toList());
    }
}
