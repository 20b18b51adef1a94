package org.tapgate.access;

import java.util.UUID;

/**
 * One line of a decision's trace. Values are kept as they were seen and put into words only when somebody reads them.
 *
 * @param check what was checked, see {@link AccessChecks} and {@link CandidateSteps}
 * @param rulesetId which candidate was looked at; null for checks of the whole request
 * @param seen a number, an instant, an identifier or a word; never a card number; null when there was nothing
 * @param limit what it was compared with; null when there is no limit
 * @param verdict what came of it
 * @param reason why it was refused; null when it was not
 */
public record TraceLine(String check, UUID rulesetId, Object seen, Object limit, Verdict verdict, DenyReason reason) {

    /** The same, saying only what came of it. */
    TraceLine withoutFigures() {
        return new TraceLine(check, rulesetId, null, null, verdict, reason);
    }
}
