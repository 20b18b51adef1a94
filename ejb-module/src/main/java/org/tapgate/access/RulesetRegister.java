package org.tapgate.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: rulesets and all their versions, in the running transaction. What lies outside the scope does not exist. */
public interface RulesetRegister {

    /** A page of those that fit the filter and are not deleted, each in its newest version. */
    Page<SavedRuleset> page(RulesetFilter filter, RulesetScope scope, Instant now, PageRequest page);

    /** The newest version of a ruleset that is not deleted. */
    Optional<SavedRuleset> find(UUID id, RulesetScope scope);

    /** All versions of a ruleset, deleted or not, the newest first; cursors hold the version. */
    Page<SavedRuleset> versions(UUID id, PageRequest page);

    /** The version that once decided something, whether or not the ruleset has changed or was deleted since. */
    Optional<SavedRuleset> version(UUID id, int version);

    /** Adds a new ruleset. */
    void add(SavedRuleset first);

    /** Adds the next version; false when the one before it is not the newest any more, or the ruleset was deleted. */
    boolean replace(SavedRuleset next);

    /** Deletes a ruleset in the version that was looked at; false when that is not the newest any more. */
    boolean delete(UUID id, int version, Saving deletion);
}
