package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.tapgate.money.Money;

/**
 * The rule book: the checks of access-control.md section 3 that look at facts. To add a check is to add a row to the
 * list, its reason to {@link DenyReason} at the same place of the order, and a rung to the ladder in the tests.
 */
final class AccessChecks {

    /** The checks in the order in which they look; the first that refuses answers. */
    static final List<AccessCheck> IN_ORDER = List.of(
            // 3: the terminal belongs to an enabled location
            new AccessCheck("DEVICE_ASSIGNED", AccessChecks::deviceAssigned),
            // 4: nobody froze the card
            new AccessCheck("CARD_NOT_FROZEN", AccessChecks::cardNotFrozen),
            // 5: no entry of the card is pending anywhere
            new AccessCheck("NO_ENTRY_PENDING", AccessChecks::noEntryPending),
            // 6: at least one active ruleset is for this card at this place
            new AccessCheck("RULESET_MATCHES", AccessChecks::rulesetMatches),
            // 7: the card's last entry here is older than the location's cooldown
            new AccessCheck("COOLDOWN_OVER", AccessChecks::cooldownOver),
            // 8: a candidate lets the card in, see CandidateSteps
            new AccessCheck("RULESET_ADMITS", AccessChecks::rulesetAdmits),
            // 9: the issuer stands by the card, and the fee is authorized
            new AccessCheck("CARD_VERIFIED", AccessChecks::cardVerified));

    private AccessChecks() {}

    /**
     * One check.
     *
     * @param name how the trace calls it
     * @param rule looks at an inquiry
     */
    record AccessCheck(String name, Function<Inquiry, Finding> rule) {}

    private static Finding deviceAssigned(Inquiry inquiry) {
        var place = inquiry.request().place();
        return place == null
                ? Finding.refused(DenyReason.UNKNOWN_DEVICE, null, null)
                : Finding.passed(place.locationId(), null);
    }

    private static Finding cardNotFrozen(Inquiry inquiry) {
        return inquiry.facts().frozen()
                ? Finding.refused(DenyReason.CARD_FROZEN, true, false)
                : Finding.passed(false, false);
    }

    /** An entry expires at the instant of its expiry, not after it. */
    private static Finding noEntryPending(Inquiry inquiry) {
        var until = inquiry.facts().pendingUntil();
        var now = inquiry.request().at();
        if (until == null || !now.isBefore(until)) {
            return Finding.passed(until, now);
        }
        return Finding.refused(DenyReason.TEMPORARILY_BLOCKED, until, now).retryAfter(wholeSecondsUntil(until, now));
    }

    private static Finding rulesetMatches(Inquiry inquiry) {
        int found = inquiry.candidates().rules().size();
        return found == 0 ? Finding.refused(DenyReason.MISSING_ACCESS_RULES, found, 1) : Finding.passed(found, 1);
    }

    /** The last entry must be older than the cooldown, so a wait of exactly the cooldown is one instant too short. */
    private static Finding cooldownOver(Inquiry inquiry) {
        var last = inquiry.facts().lastEntryHere();
        var cooldown = inquiry.request().place().cooldown();
        if (last == null || cooldown.isZero()) {
            return Finding.passed(last, cooldown);
        }
        var over = last.plus(cooldown);
        var now = inquiry.request().at();
        return over.isBefore(now)
                ? Finding.passed(last, cooldown)
                : Finding.refused(DenyReason.COOLDOWN_ACTIVE, last, cooldown)
                        .retryAfter(Duration.between(now, over).toSeconds() + 1);
    }

    /**
     * The first candidate that is free wins, else the first that is paid; of none, the first one's answer stands. What has
     * to be asked outside is asked only when the answer can matter: never for a paid entry when a free one is there.
     */
    private static Finding rulesetAdmits(Inquiry inquiry) {
        Candidate paid = null;
        Finding open = null;
        Finding refusal = null;
        for (Rule rule : inquiry.candidates().rules()) {
            var candidate = new Candidate(rule.ruleset(), inquiry);
            var finding = inquiry.walk(candidate);
            boolean free = candidate.mode() == EntryMode.FREE;
            if (finding == null && free) {
                return inquiry.won(candidate);
            }
            if (finding != null && finding.isOpen() && free) {
                return finding;
            }
            if (finding == null) {
                paid = paid == null ? candidate : paid;
            } else if (finding.isOpen()) {
                open = open == null && paid == null ? finding : open;
            } else {
                refusal = refusal == null ? finding : refusal;
            }
        }
        return open != null ? open : paid != null ? inquiry.won(paid) : refusal;
    }

    /** Section 7. */
    private static Finding cardVerified(Inquiry inquiry) {
        var winner = inquiry.winner();
        var facts = inquiry.facts();
        return winner.verification(facts.inquiryFailedAt(), inquiry.request().at())
                .map(step -> verified(step, winner.fee(), facts.verification()))
                .orElseGet(() -> Finding.passed(null, Verification.NONE));
    }

    private static Finding verified(VerificationStep step, Money fee, CardVerification answer) {
        if (answer == null || !answer.answers(step, fee)) {
            return Finding.open(null, step);
        }
        return answer.refusal()
                .map(reason -> Finding.refused(reason, answer.responseCode(), step))
                .orElseGet(() -> Finding.passed(answer.responseCode(), step));
    }

    private static long wholeSecondsUntil(Instant until, Instant now) {
        return Duration.between(now, until).plusNanos(999_999_999).toSeconds();
    }
}
