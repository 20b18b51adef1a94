package org.tapgate.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How often a cardholder may still enter under one ruleset.
 *
 * @param rulesetId which
 * @param name of the ruleset
 * @param free entries without a fee
 * @param paid entries for a fee, after the free ones
 * @param used entries of all kinds within {@code usage.periodDays}: what stands beside the cap (access-control.md section 12)
 * @param total the cap on these; null = none
 */
public record VisitsLeft(UUID rulesetId, String name, Remaining free, Remaining paid, int used, Integer total) {

    /** Under each of these rulesets, at T; the cap over all entries ({@code usage.total}) included. */
    public static List<VisitsLeft> of(Candidates candidates, AccessFacts facts, Instant at) {
        var inquiry = new Inquiry(new AccessRequest(null, null, null, at), candidates, facts);
        return candidates.rulesets().stream()
                .map(ruleset -> of(new Candidate(ruleset, inquiry)))
                .toList();
    }

    private static VisitsLeft of(Candidate candidate) {
        var terms = candidate.terms();
        var total = Remaining.of(terms.usage().total(), candidate.total().entries());
        return new VisitsLeft(
                candidate.ruleset().id(),
                terms.name(),
                candidate.freeLeft().atMost(total),
                candidate.paidLeft().atMost(total),
                candidate.total().entries(),
                terms.usage().total());
    }
}
