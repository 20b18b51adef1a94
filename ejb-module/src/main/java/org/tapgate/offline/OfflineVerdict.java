package org.tapgate.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.tapgate.access.AccessDecision;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.Candidates;
import org.tapgate.access.DecisionTrace;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryCard;
import org.tapgate.access.EntryFlags;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryTimes;
import org.tapgate.access.EntryVerdict;
import org.tapgate.access.GuestCount;
import org.tapgate.access.GuestSplit;
import org.tapgate.access.Ruleset;
import org.tapgate.access.TraceLine;
import org.tapgate.access.Verdict;

/**
 * What would have been answered to an entry that was let in without asking.
 *
 * @param decision of the engine
 * @param ruleset under which it counts; empty when none is for the card there
 * @param guests how many there may be with it, if that is fewer than came
 * @param expired whether the card was past its last month
 */
record OfflineVerdict(AccessDecision decision, Optional<Ruleset> ruleset, Optional<Integer> guests, boolean expired) {

    private static final String EXPIRY_CHECK = "OFFLINE_EXPIRY";

    private static final String GUESTS_CHECK = "OFFLINE_GUESTS";

    static OfflineVerdict of(OfflineEntry entry, AccessDecision decision, Candidates candidates) {
        var ruleset = candidates.countsUnder(decision);
        return new OfflineVerdict(
                decision,
                ruleset,
                ruleset.flatMap(its -> tooFew(its, entry.use().guests())),
                entry.card().expired());
    }

    /** Children below the free age come free and uncounted, where the ruleset knows such an age. */
    private static Optional<Integer> tooFew(Ruleset ruleset, GuestCount guests) {
        var terms = ruleset.terms();
        int uncounted = terms.guests().freeUnderAge() == null ? 0 : guests.childUnderFreeAge();
        int came = guests.adult() + guests.child() + guests.childUnderFreeAge() - uncounted;
        return came > terms.offlineMaxGuests() ? Optional.of(terms.offlineMaxGuests()) : Optional.empty();
    }

    /** Why it should not have been let in; null when it should. */
    String code() {
        if (expired) {
            // The first thing that a check looks at
            return OfflineFlag.CARD_EXPIRED.name();
        }
        if (decision instanceof Denied denied) {
            return denied.reason().code().name();
        }
        return guests.isPresent() ? OfflineFlag.GUEST_LIMIT_EXCEEDED.name() : null;
    }

    /** The entry as it counts: completed when it happened, free for all who came. */
    Entry entry(OfflineEntry reported, Instant now) {
        var use = reported.use();
        var card = reported.card();
        return new Entry(
                reported.id(),
                EntryStatus.COMPLETED,
                use.type(),
                new EntryTimes(reported.source().receivedAt(), use.occurredAt(), now, null),
                reported.origin(),
                new EntryCard(card.id(), card.digits(), card.attributes()),
                verdict(use.guests()),
                new GuestSplit(
                        use.guests().adult(),
                        0,
                        use.guests().child(),
                        0,
                        use.guests().childUnderFreeAge()),
                new EntryFlags(code() != null, false),
                null,
                null);
    }

    private EntryVerdict verdict(GuestCount came) {
        var denied = decision instanceof Denied refusal ? refusal : null;
        return new EntryVerdict(
                ruleset.map(Ruleset::id).orElse(null),
                ruleset.map(Ruleset::version).orElse(null),
                EntryMode.FREE,
                null,
                denied == null ? null : denied.reason(),
                denied == null ? null : denied.retryAfterSeconds(),
                null,
                trace(came));
    }

    private DecisionTrace trace(GuestCount came) {
        var lines = new ArrayList<>(decision.trace().lines());
        if (expired) {
            lines.add(0, new TraceLine(EXPIRY_CHECK, null, null, null, Verdict.REFUSED, null));
        }
        guests.ifPresent(most -> lines.add(new TraceLine(
                GUESTS_CHECK, ruleset.map(Ruleset::id).orElse(null), came.toString(), most, Verdict.REFUSED, null)));
        return new DecisionTrace(lines);
    }
}
