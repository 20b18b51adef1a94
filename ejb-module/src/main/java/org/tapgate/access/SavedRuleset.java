package org.tapgate.access;

import java.util.Objects;

/**
 * A ruleset in one of its versions, with the hands it went through.
 *
 * @param ruleset what was saved
 * @param created when and by whom its first version was saved
 * @param modified when and by whom this version was saved
 */
public record SavedRuleset(Ruleset ruleset, Saving created, Saving modified) {

    /** Refuses missing parts. */
    public SavedRuleset {
        Objects.requireNonNull(ruleset, "ruleset");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(modified, "modified");
    }

    /** A first version. */
    public static SavedRuleset first(Ruleset ruleset, Saving saving) {
        return new SavedRuleset(ruleset, saving, saving);
    }

    /** The version after this one. */
    public SavedRuleset next(RulesetTerms terms, Saving saving) {
        return new SavedRuleset(new Ruleset(ruleset.id(), ruleset.version() + 1, terms), created, saving);
    }
}
