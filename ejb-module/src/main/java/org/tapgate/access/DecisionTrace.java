package org.tapgate.access;

import java.util.List;

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
}
