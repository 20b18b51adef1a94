package org.tapgate.access;

import java.util.UUID;

/**
 * What was decided about an entry, and why.
 *
 * @param rulesetId the ruleset that decided; null when none had a say
 * @param rulesetVersion in which version; null with the id
 * @param mode how the cardholder enters; null when refused
 * @param promise what the cardholder was promised; null when refused, and for entries that were not checked here
 * @param reason why it was refused; null when it was not
 * @param retryAfterSeconds when the same tap could pass; null when waiting does not help
 * @param cardAuthResponseCode what the issuer answered, ISO 8583 field 39; null when nobody asked
 * @param trace how the decision came about
 */
public record EntryVerdict(
        UUID rulesetId,
        Integer rulesetVersion,
        EntryMode mode,
        EntryPromise promise,
        DenyReason reason,
        Integer retryAfterSeconds,
        String cardAuthResponseCode,
        DecisionTrace trace) {

    static EntryVerdict of(AccessDecision.Granted granted, CardVerification verification) {
        return new EntryVerdict(
                granted.ruleset().id(),
                granted.ruleset().version(),
                granted.mode(),
                EntryPromise.of(granted),
                null,
                null,
                responseCode(verification),
                granted.trace());
    }

    static EntryVerdict of(AccessDecision.Denied denied, CardVerification verification) {
        var ruleset = denied.ruleset();
        return new EntryVerdict(
                ruleset == null ? null : ruleset.id(),
                ruleset == null ? null : ruleset.version(),
                null,
                null,
                denied.reason(),
                denied.retryAfterSeconds(),
                responseCode(verification),
                denied.trace());
    }

    /** The same, not telling what the card has spent. */
    EntryVerdict withoutSpending() {
        return new EntryVerdict(
                rulesetId,
                rulesetVersion,
                mode,
                promise,
                reason,
                retryAfterSeconds,
                cardAuthResponseCode,
                trace.withoutSpending());
    }

    private static String responseCode(CardVerification verification) {
        return verification == null ? null : verification.responseCode();
    }
}
