package org.tapgate.access;

import java.util.Objects;

/**
 * A ruleset in one of its versions, with the hands it went through.
 *
 * @param ruleset what was saved
 * @param created when and by whom its first version was saved
 * @param modified when and by whom this version was saved
 * @param inForce the version that decides; null while none does
 */
public record SavedRuleset(Ruleset ruleset, Saving created, Saving modified, Integer inForce) {

    /** Refuses missing parts. */
    public SavedRuleset {
        Objects.requireNonNull(ruleset, "ruleset");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(modified, "modified");
    }

    /** A first version, in force. */
    public static SavedRuleset first(Ruleset ruleset, Saving saving) {
        return new SavedRuleset(ruleset, saving, saving, ruleset.version());
    }

    /** The version after this one, in force. */
    public SavedRuleset next(RulesetTerms terms, Saving saving) {
        var next = new Ruleset(ruleset.id(), ruleset.version() + 1, terms);
        return new SavedRuleset(next, created, saving, next.version());
    }

    /**
     * The same version before somebody else has approved it.
     *
     * @param decides the version that stays in force until then; null for none
     */
    public SavedRuleset pending(Integer decides) {
        return new SavedRuleset(ruleset, created, modified, decides);
    }

    /** Whether this version waits for a second person. */
    public boolean isPending() {
        return inForce == null || inForce < ruleset.version();
    }

    /** The same version, in force. */
    public SavedRuleset approved() {
        return new SavedRuleset(ruleset, created, modified, ruleset.version());
    }
}
