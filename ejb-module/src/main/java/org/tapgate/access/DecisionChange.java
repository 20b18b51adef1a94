package org.tapgate.access;

import java.util.Objects;
import java.util.Optional;

/** How a decision differs under other rulesets; the first that applies. */
public enum DecisionChange {
    /** Who was refused would pass. */
    LET_IN,
    /** Who passed would be refused. */
    REFUSED,
    /** The cardholder would pay, or pay no more, or another fee. */
    FEE,
    /** Guests who came along would not be let in, or would be. */
    GUESTS,
    /** Refused as before, but for another reason. */
    REASON,
    /** The same comes out, but of another ruleset. */
    RULESET;

    /** The difference; empty when there is none. */
    public static Optional<DecisionChange> between(AttemptOutcome before, AttemptOutcome after) {
        if (before.passes() != after.passes()) {
            return Optional.of(after.passes() ? LET_IN : REFUSED);
        }
        if (before.mode() != after.mode() || !Objects.equals(before.price(), after.price())) {
            return Optional.of(FEE);
        }
        if (before.guestsPass() != after.guestsPass()) {
            return Optional.of(GUESTS);
        }
        if (before.reason() != after.reason()) {
            return Optional.of(REASON);
        }
        return Objects.equals(before.rulesetId(), after.rulesetId()) ? Optional.empty() : Optional.of(RULESET);
    }
}
