package org.tapgate.access;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.tapgate.access.PlainUse.PastEntry;
import org.tapgate.spend.PlainSpending;
import org.tapgate.spend.SpendNeed;

/**
 * Sections 3 to 6 of access-control.md a second time: slow, obvious, sentence by sentence, and without a line of the
 * engine. It walks through all rulesets and the card's whole history for everything it wants to know.
 */
final class PlainReading {

    private final List<Ruleset> rulesets;

    private final List<PastEntry> history;

    private final Instant now;

    private final AccessRequest request;

    private final Place place;

    private final AccessFacts given;

    private final PlainUse use;

    /** What matters of a decision. */
    record Answer(String text) {}

    PlainReading(List<Ruleset> rulesets, List<PastEntry> history, AccessRequest request, AccessFacts given) {
        this.rulesets = rulesets;
        this.history = history;
        this.now = request.at();
        this.request = request;
        this.place = request.place();
        this.given = given;
        this.use = new PlainUse(history, now, place);
    }

    Answer answer() {
        if (place == null) {
            return refusal(DenyReason.UNKNOWN_DEVICE, null);
        }
        if (given.frozen()) {
            return refusal(DenyReason.CARD_FROZEN, null);
        }
        for (PastEntry entry : history) {
            if (entry.status() == EntryStatus.PENDING && entry.expiresAt().isAfter(now)) {
                return refusal(DenyReason.TEMPORARILY_BLOCKED, secondsUp(Duration.between(now, entry.expiresAt())));
            }
        }
        var candidates = rulesets.stream()
                .filter(new PlainMatching(request)::matches)
                .sorted(PlainMatching.order())
                .toList();
        if (candidates.isEmpty()) {
            return refusal(DenyReason.MISSING_ACCESS_RULES, null);
        }
        return afterMatching(candidates);
    }

    private Answer afterMatching(List<Ruleset> candidates) {
        if (!place.cooldown().isZero()) {
            for (PastEntry entry : history) {
                boolean older = entry.occurredAt().isBefore(now.minus(place.cooldown()));
                if (PlainUse.isCompleted(entry) && use.isHere(entry) && !older && !use.isLater(entry)) {
                    return refusal(DenyReason.COOLDOWN_ACTIVE, cooldownWait());
                }
            }
        }
        return best(candidates);
    }

    private long cooldownWait() {
        var last = history.stream()
                .filter(entry -> PlainUse.isCompleted(entry) && use.isHere(entry) && !use.isLater(entry))
                .map(PastEntry::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
        long seconds = 0;
        while (!now.plusSeconds(seconds).minus(place.cooldown()).isAfter(last)) {
            seconds++;
        }
        return seconds;
    }

    private Answer best(List<Ruleset> candidates) {
        for (EntryMode wanted : EntryMode.values()) {
            for (Ruleset candidate : candidates) {
                if (whyNot(candidate) == null && modeOf(candidate) == wanted) {
                    var question = openQuestion(candidate, candidates);
                    return question != null ? toAsk(question) : winner(candidate);
                }
            }
        }
        return refusal(whyNot(candidates.get(0)), null);
    }

    private Answer winner(Ruleset ruleset) {
        var step = modeOf(ruleset) == EntryMode.PAID ? VerificationStep.FEE : step(ruleset.terms());
        if (step != null
                && (given.verification() == null || given.verification().step() != step || isOtherFee(ruleset))) {
            return toVerify(step);
        }
        if (step != null && unverified(step) != null) {
            return refusal(unverified(step), null);
        }
        return new Answer("%s v%d %s free %s paid %s %s grace %s"
                .formatted(
                        ruleset.id(),
                        ruleset.version(),
                        modeOf(ruleset),
                        freeLeft(ruleset),
                        paidLeft(ruleset),
                        new PlainGuests(ruleset, use).answer(),
                        ruleset.terms().spend() != null
                                && isInGrace(ruleset.terms().spend())));
    }

    private boolean isOtherFee(Ruleset ruleset) {
        var asked = given.verification().fee();
        return asked != null
                && asked.amount().amount()
                        != ruleset.terms().cardholder().paid().price().amount();
    }

    private static boolean guestsMayPay(GuestRules guests) {
        return (guests.adult() != null && guests.adult().paid() != null)
                || (guests.child() != null && guests.child().paid() != null);
    }

    private VerificationStep step(RulesetTerms terms) {
        var verification = terms.verification();
        if (verification == Verification.NONE) {
            return guestsMayPay(terms.guests()) ? VerificationStep.TOKEN : null;
        }
        var failed = given.inquiryFailedAt();
        boolean amountInstead = failed != null && Duration.between(failed, now).toSeconds() <= 600;
        boolean inquiry =
                verification == Verification.ASI || (verification == Verification.ASI_THEN_AMOUNT && !amountInstead);
        return inquiry ? VerificationStep.STATUS_INQUIRY : VerificationStep.AMOUNT;
    }

    private DenyReason unverified(VerificationStep step) {
        var code = String.valueOf(given.verification().responseCode());
        if (step == VerificationStep.STATUS_INQUIRY) {
            return List.of("00", "85").contains(code) ? null : DenyReason.STATUS_INQUIRY_FAILED;
        }
        if (step == VerificationStep.TOKEN) {
            return null;
        }
        if (code.equals("51")) {
            return DenyReason.INSUFFICIENT_FUNDS;
        }
        return code.equals("00") ? null : DenyReason.AMOUNT_REFUSED;
    }

    /** What becomes of these guests at the door of the ruleset that let the cardholder in. */
    Answer atDoor(Ruleset ruleset, GuestCount company) {
        return new PlainGuests(ruleset, use).atDoor(company);
    }

    static Answer toVerify(VerificationStep step) {
        return new Answer("verify " + step);
    }

    static Answer toAsk(GateQuestion question) {
        return new Answer("ask " + question);
    }

    static Answer refusal(DenyReason reason, Long retryAfter) {
        return new Answer(reason + " " + retryAfter);
    }

    private DenyReason whyNot(Ruleset ruleset) {
        var terms = ruleset.terms();
        var total = terms.usage().total();
        if (total != null && use.count(ruleset, terms.usage().periodDays(), entry -> true) >= total) {
            return DenyReason.TOTAL_USED_UP;
        }
        var perLocation = terms.locations().usagePerLocation();
        if (perLocation != null && use.count(ruleset, terms.entryPeriodDays(), use::isHere) >= perLocation) {
            return DenyReason.LOCATION_USED_UP;
        }
        if (modeOf(ruleset) == null) {
            return DenyReason.ENTRIES_USED_UP;
        }
        if (isSpendUnknown(ruleset)) {
            return null;
        }
        if (spendRefusal(terms.spend()) != null) {
            return spendRefusal(terms.spend());
        }
        return terms.rpmRuleset() == null ? null : rulesRefusal(verdict(ruleset));
    }

    /** What has to be asked for a candidate that nothing refuses so far; null when all is known. */
    private GateQuestion openQuestion(Ruleset candidate, List<Ruleset> candidates) {
        if (isSpendUnknown(candidate)) {
            var gates = candidates.stream()
                    .map(ruleset -> ruleset.terms().spend())
                    .filter(Objects::nonNull)
                    .toList();
            int days = gates.stream().mapToInt(SpendGate::periodDays).max().orElseThrow();
            var currencies = new HashSet<String>();
            gates.forEach(gate -> currencies.add(gate.amount().currency()));
            return new GateQuestion.Spending(new SpendNeed(now.minus(Duration.ofHours(24L * days)), currencies));
        }
        boolean rulesUnknown = candidate.terms().rpmRuleset() != null && verdict(candidate) == null;
        return rulesUnknown ? new GateQuestion.Rules(candidate.terms().rpmRuleset(), modeOf(candidate)) : null;
    }

    private boolean isSpendUnknown(Ruleset ruleset) {
        var gate = ruleset.terms().spend();
        return gate != null && !isInGrace(gate) && given.gates().spending() == null;
    }

    private boolean isInGrace(SpendGate gate) {
        var enrolment = given.gates().enrolment();
        var since = enrolment == null ? now : enrolment.enrolledAt();
        return Duration.between(since, now).compareTo(Duration.ofHours(24L * gate.gracePeriodDays())) < 0;
    }

    private DenyReason spendRefusal(SpendGate gate) {
        if (gate == null || isInGrace(gate)) {
            return null;
        }
        var statement = given.gates().spending();
        if (!statement.isAvailable()) {
            return statement.policy().failOpen() ? null : DenyReason.SPEND_SOURCE_UNAVAILABLE;
        }
        var from = now.minus(Duration.ofHours(24L * gate.periodDays()));
        var spent = PlainSpending.minorUnits(statement, gate.amount().currency(), gate.mccs(), from, now);
        return spent.compareTo(BigInteger.valueOf(gate.amount().amount())) < 0 ? DenyReason.SPEND_TOO_LOW : null;
    }

    private ExternalVerdict verdict(Ruleset ruleset) {
        var question = new GateQuestion.Rules(ruleset.terms().rpmRuleset(), modeOf(ruleset));
        var known = given.gates().verdicts();
        if (known.get(question) == null && (known.containsValue(ExternalVerdict.UNAVAILABLE) || known.size() >= 10)) {
            return ExternalVerdict.UNAVAILABLE;
        }
        return known.get(question);
    }

    private static DenyReason rulesRefusal(ExternalVerdict verdict) {
        if (verdict == null || verdict == ExternalVerdict.ALLOW) {
            return null;
        }
        return verdict == ExternalVerdict.DENY
                ? DenyReason.EXTERNAL_RULES_DENIED
                : DenyReason.valueOf("EXTERNAL_RULES_" + verdict);
    }

    private EntryMode modeOf(Ruleset ruleset) {
        if (!"0".equals(freeLeft(ruleset))) {
            return EntryMode.FREE;
        }
        return "0".equals(paidLeft(ruleset)) ? null : EntryMode.PAID;
    }

    private String freeLeft(Ruleset ruleset) {
        var offer = ruleset.terms().cardholder().free();
        int used = use.count(ruleset, ruleset.terms().entryPeriodDays(), entry -> entry.mode() == EntryMode.FREE);
        return offer == null ? "0" : PlainUse.left(offer.limit(), used);
    }

    private String paidLeft(Ruleset ruleset) {
        var offer = ruleset.terms().cardholder().paid();
        int used = use.count(ruleset, ruleset.terms().entryPeriodDays(), entry -> entry.mode() == EntryMode.PAID);
        return offer == null ? "0" : PlainUse.left(offer.limit(), used);
    }

    private static long secondsUp(Duration duration) {
        long seconds = 0;
        while (Duration.ofSeconds(seconds).compareTo(duration) < 0) {
            seconds++;
        }
        return seconds;
    }
}
