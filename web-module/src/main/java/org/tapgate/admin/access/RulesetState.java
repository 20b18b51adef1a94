package org.tapgate.admin.access;

import java.time.Instant;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SavedRuleset;

/** Where a ruleset stands in time. */
public enum RulesetState {
    /** Its newest version waits for a second person. */
    PENDING,
    PLANNED,
    ACTIVE,
    EXPIRED;

    /** The state of a ruleset at that time. */
    static RulesetState of(SavedRuleset saved, Instant now) {
        return saved.isPending() ? PENDING : of(saved.ruleset().terms(), now);
    }

    private static RulesetState of(RulesetTerms terms, Instant now) {
        if (now.isBefore(terms.validFrom())) {
            return PLANNED;
        }
        return terms.validTo() == null || now.isBefore(terms.validTo()) ? ACTIVE : EXPIRED;
    }
}
