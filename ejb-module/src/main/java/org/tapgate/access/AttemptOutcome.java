package org.tapgate.access;

import java.util.UUID;
import org.tapgate.money.Money;

/**
 * What an attempt comes to under some rulesets.
 *
 * @param rulesetId whose answer it is; null when none had a say
 * @param mode how the cardholder enters; null when refused
 * @param price the cardholder's fee; null when there is none, or when it stands as recorded
 * @param reason why it is refused; null when it is not
 * @param guestsPass whether those who came along may, too
 */
public record AttemptOutcome(UUID rulesetId, EntryMode mode, Money price, DenyReason reason, boolean guestsPass) {

    static AttemptOutcome granted(AccessDecision.Granted granted, boolean guestsPass) {
        return new AttemptOutcome(granted.ruleset().id(), granted.mode(), granted.price(), null, guestsPass);
    }

    static AttemptOutcome denied(Ruleset ruleset, DenyReason reason) {
        return new AttemptOutcome(ruleset == null ? null : ruleset.id(), null, null, reason, true);
    }

    /** As it was recorded. */
    static AttemptOutcome recorded(Entry entry) {
        var verdict = entry.verdict();
        return new AttemptOutcome(
                verdict.rulesetId(), verdict.reason() == null ? verdict.mode() : null, null, verdict.reason(), true);
    }

    /** Whether the card passes. */
    public boolean passes() {
        return reason == null;
    }
}
