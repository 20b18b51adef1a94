package org.tapgate.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;

/**
 * Lets the attempts of one card happen again, one after the other: each is judged by what passed before it in this run.
 * Who passes here but was refused then is taken to have gone in at once and alone. What was not asked outside is supposed
 * to be a yes; a no that was heard then stands, as long as the ruleset that decides asks the same.
 */
final class Rerun {

    private static final Set<DenyReason> OF_SPENDING =
            Set.of(DenyReason.SPEND_SOURCE_UNAVAILABLE, DenyReason.SPEND_TOO_LOW);

    private static final Set<DenyReason> OF_EXTERNAL_RULES = Set.of(
            DenyReason.EXTERNAL_RULES_NOT_CONFIGURED,
            DenyReason.EXTERNAL_RULES_UNAVAILABLE,
            DenyReason.EXTERNAL_RULES_DENIED);

    private static final Set<DenyReason> OF_CARD =
            Set.of(DenyReason.STATUS_INQUIRY_FAILED, DenyReason.INSUFFICIENT_FUNDS, DenyReason.AMOUNT_REFUSED);

    private final AttemptMatch rulesets;

    private final List<AttemptOutcome> outcomes = new ArrayList<>();

    private CardPast past;

    /**
     * Starts.
     *
     * @param past what the card did beside these attempts
     */
    Rerun(AttemptMatch rulesets, CardPast past) {
        this.rulesets = rulesets;
        this.past = past.unfrozen();
    }

    /** What came of each attempt so far. */
    List<AttemptOutcome> outcomes() {
        return outcomes;
    }

    /** Takes the attempt as it was recorded, with what it meant for those after it. */
    void keep(Attempt attempt) {
        var entry = attempt.entry();
        outcomes.add(AttemptOutcome.recorded(entry));
        if (entry.status() != EntryStatus.REJECTED) {
            follow(attempt, entry.verdict().rulesetId(), entry.verdict().mode(), entry.guests());
        }
    }

    /** Judges the attempt again. */
    void judge(Attempt attempt) {
        var request = attempt.request();
        var candidates = rulesets.candidates(attempt);
        var decision = AccessEngine.decideWithoutAsking(request, candidates, past.factsFor(request));
        if (decision instanceof Granted granted && !isRefusedOutside(attempt, granted.ruleset())) {
            pass(attempt, granted);
        } else {
            refuse(attempt, decision, candidates);
        }
    }

    private void pass(Attempt attempt, Granted granted) {
        var entry = attempt.entry();
        var guests = attempt.isOffline()
                ? null
                : granted.guests().admit(entry.guests().count());
        var split = guests instanceof GuestOutcome.Admitted admitted ? admitted.guests() : entry.guests();
        outcomes.add(AttemptOutcome.granted(granted, !(guests instanceof GuestOutcome.TooMany)));
        follow(attempt, granted.ruleset().id(), granted.mode(), split);
    }

    /** Who went in while nobody could be asked counts all the same. */
    private void refuse(Attempt attempt, AccessDecision decision, Candidates candidates) {
        var ruleset = attempt.isOffline() ? candidates.countsUnder(decision).orElse(null) : answering(decision);
        var reason = decision instanceof Denied denied
                ? denied.reason()
                : attempt.entry().verdict().reason();
        outcomes.add(AttemptOutcome.denied(ruleset, reason));
        if (attempt.isOffline()) {
            follow(
                    attempt,
                    ruleset == null ? null : ruleset.id(),
                    EntryMode.FREE,
                    attempt.entry().guests());
        }
    }

    private static Ruleset answering(AccessDecision decision) {
        return decision instanceof Denied denied ? denied.ruleset() : ((Granted) decision).ruleset();
    }

    /** A card that was refused by its issuer is so under any ruleset; a gate, only where there is one. */
    private static boolean isRefusedOutside(Attempt attempt, Ruleset ruleset) {
        var reason = attempt.entry().verdict().reason();
        return reason != null
                && (OF_CARD.contains(reason)
                        || (OF_SPENDING.contains(reason) && ruleset.terms().spend() != null)
                        || (OF_EXTERNAL_RULES.contains(reason)
                                && ruleset.terms().rpmRuleset() != null));
    }

    private void follow(Attempt attempt, UUID rulesetId, EntryMode mode, GuestSplit guests) {
        var entry = attempt.entry();
        switch (entry.status()) {
            case COMPLETED -> {
                block(attempt, entry.times().occurredAt());
                count(attempt, entry.times().occurredAt(), rulesetId, mode, guests);
            }
            case REVERSED -> block(attempt, entry.times().occurredAt());
            case CANCELLED -> block(attempt, entry.times().changedAt());
            case EXPIRED, PENDING -> block(attempt, entry.times().expiresAt());
            case REJECTED -> count(attempt, attempt.at(), rulesetId, mode, GuestSplit.NOBODY);
        }
    }

    private void block(Attempt attempt, Instant until) {
        if (!attempt.isOffline()) {
            past = past.with(new CardPast.Block(attempt.at(), until));
        }
    }

    private void count(Attempt attempt, Instant at, UUID rulesetId, EntryMode mode, GuestSplit guests) {
        var here = attempt.entry().origin().locationId();
        past = past.with(new CountedEntry(rulesetId, here, at, mode, guests));
    }
}
