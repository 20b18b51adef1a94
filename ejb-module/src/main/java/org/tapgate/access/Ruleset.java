package org.tapgate.access;

import java.util.Objects;
import java.util.UUID;

/**
 * A saved ruleset. Each save makes a new version; usage is counted over all versions of one id.
 *
 * @param id stays the same through all versions
 * @param version 1 for the first, one more with each save
 * @param terms without faults, {@link RulesetValidation} saw to that
 */
public record Ruleset(UUID id, int version, RulesetTerms terms) {

    /** Refuses missing parts. */
    public Ruleset {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(terms, "terms");
    }
}
