package org.tapgate.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: rulesets and all their versions, in the running transaction. What lies outside the scope does not exist. */
public interface RulesetRegister {

    /** A page of those that fit the filter, each as {@link #find} finds it. */
    Page<SavedRuleset> page(RulesetFilter filter, RulesetScope scope, Instant now, PageRequest page);

    /** A ruleset that is not deleted, in its newest version; for a scope of some only, in the version in force. */
    Optional<SavedRuleset> find(UUID id, RulesetScope scope);

    /** The versions of a ruleset up to one, deleted or not, the newest first; cursors hold the version. */
    Page<SavedRuleset> versions(UUID id, int newest, PageRequest page);

    /** The version that once decided something, whether or not the ruleset has changed or was deleted since. */
    Optional<SavedRuleset> version(UUID id, int version);

    /** Adds a new ruleset. */
    void add(SavedRuleset first);

    /** Adds the next version; false when the one before it is not the newest any more, or the ruleset was deleted. */
    boolean replace(SavedRuleset next);

    /** Puts the newest version in force; false when it is another one by now, or the ruleset was deleted. */
    boolean approve(UUID id, int version);

    /** Deletes a ruleset in the version that was looked at; false when that is not the newest any more. */
    boolean delete(UUID id, int version, Saving deletion);
}
