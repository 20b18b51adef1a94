package org.tapgate.access;

import java.time.Instant;
import java.util.Optional;
import org.tapgate.money.Money;
import org.tapgate.spend.SpendNeed;

/** One ruleset that matches, with what the card has used of it. */
final class Candidate {

    private static final long SECONDS_A_DAY = 86_400;

    private final Ruleset ruleset;

    private final Tally total;

    private final Tally recent;

    private final Remaining freeLeft;

    private final Inquiry inquiry;

    Candidate(Ruleset ruleset, Inquiry inquiry) {
        this.ruleset = ruleset;
        this.inquiry = inquiry;
        var now = inquiry.request().at();
        var timeline = inquiry.facts().usage().under(ruleset.id());
        total = timeline.between(windowStart(ruleset, terms().usage().periodDays(), now), now);
        recent = timeline.between(windowStart(ruleset, terms().entryPeriodDays(), now), now);
        var free = terms().cardholder().free();
        freeLeft = free == null ? Remaining.NONE : Remaining.of(free.limit(), recent.free());
    }

    /** Where {@code window(R, N)} of access-control.md section 1 starts; it rolls, to the instant. */
    static Instant windowStart(Ruleset ruleset, Integer days, Instant now) {
        return days == null ? ruleset.terms().validFrom() : now.minusSeconds(days * SECONDS_A_DAY);
    }

    Ruleset ruleset() {
        return ruleset;
    }

    RulesetTerms terms() {
        return ruleset.terms();
    }

    /** Used within {@code usage.periodDays}. */
    Tally total() {
        return total;
    }

    /** Used within {@code entryPeriodDays}. */
    Tally recent() {
        return recent;
    }

    Remaining freeLeft() {
        return freeLeft;
    }

    Remaining paidLeft() {
        var paid = terms().cardholder().paid();
        return paid == null ? Remaining.NONE : Remaining.of(paid.limit(), recent.paid());
    }

    /** How the cardholder would enter, if at all. */
    EntryMode mode() {
        return freeLeft.isNone() ? EntryMode.PAID : EntryMode.FREE;
    }

    /** What is known from outside. */
    GateChecks gates() {
        return new GateChecks(inquiry.facts().gates(), inquiry.request().at());
    }

    /** What has to be known of the card's spending for all candidates; only when this one has a spend gate. */
    SpendNeed spendNeed() {
        return inquiry.candidates().spendNeed(inquiry.request().at()).orElseThrow();
    }

    private boolean isGraceApplied() {
        return terms().spend() != null && gates().inGrace(terms().spend());
    }

    /** What the cardholder would pay; null when free. */
    Money fee() {
        return mode() == EntryMode.FREE
                ? null
                : terms().cardholder().paid().price().money();
    }

    /** What has to be asked of the acquirer; empty when nothing has. */
    Optional<VerificationStep> verification(Instant inquiryFailedAt, Instant now) {
        if (mode() == EntryMode.PAID) {
            return Optional.of(VerificationStep.FEE);
        }
        return VerificationStep.of(terms().verification(), inquiryFailedAt, now)
                .or(() -> terms().guests().mayPay() ? Optional.of(VerificationStep.TOKEN) : Optional.empty());
    }

    AccessDecision.Granted granted(DecisionTrace trace) {
        var guests = GuestAllowance.of(terms().guests(), recent);
        return new AccessDecision.Granted(
                ruleset, mode(), fee(), freeLeft, paidLeft(), guests, isGraceApplied(), trace);
    }
}
