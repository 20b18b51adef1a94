package org.tapgate.access;

import org.tapgate.money.Money;

/** The answer to an {@link AccessRequest}, with its explanation. */
public sealed interface AccessDecision {

    /** How it came about. */
    DecisionTrace trace();

    /**
     * The card may pass.
     *
     * @param ruleset the one ruleset that decided, in the version it had
     * @param mode free or for a fee
     * @param price the cardholder's fee; null when free
     * @param freeLeft free entries before this one
     * @param paidLeft paid entries before this one
     * @param guests whom the cardholder may bring
     * @param graceApplied whether it passed the spend gate only since the card is new
     */
    record Granted(
            Ruleset ruleset,
            EntryMode mode,
            Money price,
            Remaining freeLeft,
            Remaining paidLeft,
            GuestAllowance guests,
            boolean graceApplied,
            DecisionTrace trace)
            implements AccessDecision {}

    /**
     * The card may pass if the acquirer speaks for it: ask, and decide again with the answer among the facts.
     *
     * @param step what to ask
     * @param fee what the cardholder would pay; null when free
     * @param ruleset that wants it
     */
    record ToVerify(VerificationStep step, Money fee, Ruleset ruleset, DecisionTrace trace) implements AccessDecision {}

    /**
     * A gate of a ruleset needs to know more: ask, and decide again with the answer among the facts.
     *
     * @param question what to ask
     */
    record ToAsk(GateQuestion question, DecisionTrace trace) implements AccessDecision {}

    /**
     * The card may not pass.
     *
     * @param reason the first check that failed
     * @param retryAfterSeconds when the same tap can pass; null unless the reason is retryable
     * @param ruleset the candidate whose answer this is; null when no ruleset had a say
     */
    record Denied(DenyReason reason, Integer retryAfterSeconds, Ruleset ruleset, DecisionTrace trace)
            implements AccessDecision {}
}
