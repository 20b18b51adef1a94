package org.tapgate.admin.access;

import java.time.Instant;
import org.tapgate.access.RulesetTerms;

/** Where a ruleset stands in time. */
public enum RulesetState {
    PLANNED,
    ACTIVE,
    EXPIRED;

    /** The state of these terms at that time. */
    static RulesetState of(RulesetTerms terms, Instant now) {
        if (now.isBefore(terms.validFrom())) {
            return PLANNED;
        }
        return terms.validTo() == null || now.isBefore(terms.validTo()) ? ACTIVE : EXPIRED;
    }
}
