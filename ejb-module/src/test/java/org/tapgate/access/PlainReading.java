package org.tapgate.access;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.Pan;
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

    private final Pan pan;

    private final CardAttributes card;

    private final Place place;

    private final AccessFacts given;

    /** One entry of the card, whatever became of it. */
    record PastEntry(
            EntryStatus status,
            Instant expiresAt,
            UUID rulesetId,
            UUID locationId,
            Instant occurredAt,
            EntryMode mode,
            GuestSplit guests) {}

    /** What matters of a decision. */
    record Answer(String text) {}

    PlainReading(List<Ruleset> rulesets, List<PastEntry> history, AccessRequest request, AccessFacts given) {
        this.rulesets = rulesets;
        this.history = history;
        this.now = request.at();
        this.pan = request.pan();
        this.card = request.card();
        this.place = request.place();
        this.given = given;
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
        var candidates = rulesets.stream().filter(this::matches).sorted(order()).toList();
        if (candidates.isEmpty()) {
            return refusal(DenyReason.MISSING_ACCESS_RULES, null);
        }
        return afterMatching(candidates);
    }

    private Answer afterMatching(List<Ruleset> candidates) {
        if (!place.cooldown().isZero()) {
            for (PastEntry entry : history) {
                boolean older = entry.occurredAt().isBefore(now.minus(place.cooldown()));
                if (isCompleted(entry) && isHere(entry) && !older && !isLater(entry)) {
                    return refusal(DenyReason.COOLDOWN_ACTIVE, cooldownWait());
                }
            }
        }
        return best(candidates);
    }

    private long cooldownWait() {
        var last = history.stream()
                .filter(entry -> isCompleted(entry) && isHere(entry) && !isLater(entry))
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
        return new Answer("%s v%d %s free %s paid %s adults %s children %s under %s grace %s"
                .formatted(
                        ruleset.id(),
                        ruleset.version(),
                        modeOf(ruleset),
                        freeLeft(ruleset),
                        paidLeft(ruleset),
                        guests(ruleset, ruleset.terms().guests().adult(), GuestSplit::freeAdult, GuestSplit::paidAdult),
                        guests(ruleset, ruleset.terms().guests().child(), GuestSplit::freeChild, GuestSplit::paidChild),
                        ruleset.terms().guests().freeUnderAge(),
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
        if (total != null && count(ruleset, terms.usage().periodDays(), entry -> true) >= total) {
            return DenyReason.TOTAL_USED_UP;
        }
        var perLocation = terms.locations().usagePerLocation();
        if (perLocation != null && count(ruleset, terms.entryPeriodDays(), this::isHere) >= perLocation) {
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
        return given.gates().verdicts().get(question);
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
        int used = count(ruleset, ruleset.terms().entryPeriodDays(), entry -> entry.mode() == EntryMode.FREE);
        return offer == null ? "0" : left(offer.limit(), used);
    }

    private String paidLeft(Ruleset ruleset) {
        var offer = ruleset.terms().cardholder().paid();
        int used = count(ruleset, ruleset.terms().entryPeriodDays(), entry -> entry.mode() == EntryMode.PAID);
        return offer == null ? "0" : left(offer.limit(), used);
    }

    private static String left(Integer limit, int used) {
        return limit == null ? "null" : String.valueOf(limit > used ? limit - used : 0);
    }

    private String guests(
            Ruleset ruleset, GuestOffer offer, ToIntFunction<GuestSplit> free, ToIntFunction<GuestSplit> paid) {
        if (offer == null) {
            return "max 0 (0+0)";
        }
        int freeUsed = sum(ruleset, free);
        int paidUsed = sum(ruleset, paid);
        var freeLeft = offer.free() == null ? "0" : left(offer.free().limit(), freeUsed);
        var paidLeft = offer.paid() == null ? "0" : left(offer.paid().limit(), paidUsed);
        Integer pool = "null".equals(freeLeft) || "null".equals(paidLeft)
                ? null
                : Integer.valueOf(Integer.parseInt(freeLeft) + Integer.parseInt(paidLeft));
        var max = pool == null || (offer.maxPerEntry() != null && offer.maxPerEntry() < pool)
                ? offer.maxPerEntry()
                : pool;
        return "max %s (%s+%s)".formatted(max, freeLeft, paidLeft);
    }

    private int sum(Ruleset ruleset, ToIntFunction<GuestSplit> persons) {
        return history.stream()
                .filter(entry -> isUsed(ruleset, ruleset.terms().entryPeriodDays(), entry))
                .map(PastEntry::guests)
                .mapToInt(persons)
                .sum();
    }

    private int count(Ruleset ruleset, Integer days, Predicate<PastEntry> which) {
        return (int) history.stream()
                .filter(entry -> isUsed(ruleset, days, entry))
                .filter(which)
                .count();
    }

    private boolean isUsed(Ruleset ruleset, Integer days, PastEntry entry) {
        var from = days == null ? ruleset.terms().validFrom() : now.minus(Duration.ofHours(24L * days));
        boolean inWindow = !entry.occurredAt().isBefore(from) && !isLater(entry);
        return isCompleted(entry) && Objects.equals(entry.rulesetId(), ruleset.id()) && inWindow;
    }

    private static boolean isCompleted(PastEntry entry) {
        return entry.status() == EntryStatus.COMPLETED;
    }

    private boolean isLater(PastEntry entry) {
        return entry.occurredAt().isAfter(now);
    }

    private boolean isHere(PastEntry entry) {
        return entry.locationId().equals(place.locationId());
    }

    private boolean matches(Ruleset ruleset) {
        var terms = ruleset.terms();
        boolean active = !now.isBefore(terms.validFrom()) && (terms.validTo() == null || now.isBefore(terms.validTo()));
        var listed = terms.locations().locationIds();
        boolean here = listed.isEmpty()
                ? terms.locations().country().equals(place.country())
                : listed.contains(place.locationId());
        return active && here && terms.services().contains(place.service()) && isFor(terms.card());
    }

    private boolean isFor(CardCriteria criteria) {
        boolean country = criteria.issuerCountries().isEmpty()
                || criteria.issuerCountries().stream().anyMatch(one -> one.equals(card.issuerCountry()));
        boolean product = criteria.productCodes().isEmpty()
                || criteria.productCodes().stream().anyMatch(one -> one.equals(card.productCode()));
        boolean ica = criteria.icas().isEmpty() || criteria.icas().stream().anyMatch(this::isOf);
        return country && product && ica;
    }

    private boolean isOf(IcaCriterion criterion) {
        boolean inRange = criterion.binRanges().isEmpty()
                || criterion.binRanges().stream()
                        .anyMatch(range -> range.numbers().contains(pan));
        return criterion.ica().equals(card.ica()) && inRange;
    }

    private static Comparator<Ruleset> order() {
        return Comparator.comparing((Ruleset ruleset) -> ruleset.terms().priority())
                .thenComparing(ruleset -> -points(ruleset.terms()))
                .thenComparing(ruleset -> -ruleset.terms().validFrom().getEpochSecond())
                .thenComparing(ruleset -> ruleset.id().toString());
    }

    private static double points(RulesetTerms terms) {
        double points = terms.card().issuerCountries().isEmpty() ? 0 : 1;
        points += terms.card().productCodes().isEmpty() ? 0 : 2;
        points += terms.card().icas().isEmpty() ? 0 : 4;
        points += terms.card().icas().stream().allMatch(ica -> ica.binRanges().isEmpty()) ? 0 : 8;
        return points + (terms.locations().locationIds().isEmpty() ? 0 : 0.5);
    }

    private static long secondsUp(Duration duration) {
        long seconds = 0;
        while (Duration.ofSeconds(seconds).compareTo(duration) < 0) {
            seconds++;
        }
        return seconds;
    }
}
