package org.tapgate.access;

import java.util.List;
import java.util.function.Function;

/**
 * How one candidate is looked at: access-control.md section 4, steps 1 to 5. Guests (step 6) refuse nobody; they are
 * counted for the winner.
 */
final class CandidateSteps {

    /** How the trace calls the check of what the card has spent. */
    static final String SPEND_GATE = "SPEND_GATE";

    /** The steps in their order; the first that refuses ends the candidate. */
    static final List<CandidateStep> IN_ORDER = List.of(
            // 1: usage.total
            new CandidateStep("TOTAL_USAGE", CandidateSteps::totalUsage),
            // 2: locations.usagePerLocation
            new CandidateStep("USAGE_AT_LOCATION", CandidateSteps::usageAtLocation),
            // 3: free entries, then paid ones
            new CandidateStep("FREE_ENTRIES", CandidateSteps::freeEntries),
            new CandidateStep("PAID_ENTRIES", CandidateSteps::paidEntries),
            // 4: what the card has spent
            new CandidateStep(SPEND_GATE, CandidateSteps::spendGate),
            // 5: external rules
            new CandidateStep("EXTERNAL_RULES", CandidateSteps::externalRules));

    private CandidateSteps() {}

    /**
     * One step.
     *
     * @param name how the trace calls it
     * @param rule looks at a candidate
     */
    record CandidateStep(String name, Function<Candidate, Finding> rule) {}

    private static Finding totalUsage(Candidate candidate) {
        return Finding.within(
                candidate.terms().usage().total(), candidate.total().entries(), DenyReason.TOTAL_USED_UP);
    }

    private static Finding usageAtLocation(Candidate candidate) {
        return Finding.within(
                candidate.terms().locations().usagePerLocation(),
                candidate.recent().here(),
                DenyReason.LOCATION_USED_UP);
    }

    private static Finding freeEntries(Candidate candidate) {
        var offer = candidate.terms().cardholder().free();
        if (offer == null) {
            return Finding.NOT_ASKED;
        }
        int used = candidate.recent().free();
        return candidate.freeLeft().isNone()
                ? Finding.usedUp(used, offer.limit())
                : Finding.passed(used, offer.limit());
    }

    private static Finding paidEntries(Candidate candidate) {
        if (candidate.mode() == EntryMode.FREE) {
            return Finding.NOT_ASKED;
        }
        var offer = candidate.terms().cardholder().paid();
        return offer == null
                ? Finding.refused(DenyReason.ENTRIES_USED_UP, null, null)
                : Finding.within(offer.limit(), candidate.recent().paid(), DenyReason.ENTRIES_USED_UP);
    }

    private static Finding spendGate(Candidate candidate) {
        var gate = candidate.terms().spend();
        return gate == null ? Finding.NOT_ASKED : candidate.gates().spend(gate, candidate.spendNeed());
    }

    private static Finding externalRules(Candidate candidate) {
        var external = candidate.terms().rpmRuleset();
        return external == null ? Finding.NOT_ASKED : candidate.gates().rules(external, candidate.mode());
    }
}
