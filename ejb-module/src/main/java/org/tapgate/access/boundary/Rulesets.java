package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetFilter;
import org.tapgate.access.RulesetRegister;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.Saving;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;

/** What people and applications do with rulesets. */
@Stateless
public class Rulesets {

    @Inject
    private RulesetRegister register;

    @Inject
    private RulesetFaults faultsOf;

    @Inject
    private RulesetScopes scopes;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource time;

    /** A page of those that the caller sees, each in its newest version. */
    @Requires(Permission.RULESET_VIEW)
    public Page<SavedRuleset> page(RulesetFilter filter, PageRequest page) {
        return register.page(filter, scopes.of(Permission.RULESET_VIEW), time.instant(), page);
    }

    /** One that the caller sees, in its newest version. */
    @Requires(Permission.RULESET_VIEW)
    public Optional<SavedRuleset> find(UUID id) {
        return register.find(id, scopes.of(Permission.RULESET_VIEW));
    }

    /** All versions of one that the caller sees, the newest first; empty when there is none. */
    @Requires(Permission.RULESET_VIEW)
    public Optional<Page<SavedRuleset>> versions(UUID id, PageRequest page) {
        return register.find(id, scopes.of(Permission.RULESET_VIEW)).map(seen -> register.versions(id, page));
    }

    /** Everything that would be wrong with a ruleset; none when it can be saved. */
    @Requires(Permission.RULESET_EDIT)
    public List<Fault> faults(RulesetTerms terms) {
        return faultsOf.ruleset(terms);
    }

    /** Adds a ruleset in its first version. */
    @Requires(Permission.RULESET_EDIT)
    public WriteOutcome<SavedRuleset> add(RulesetTerms terms) {
        var faults = faultsOf.ruleset(terms);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        var first = SavedRuleset.first(new Ruleset(Ids.next(), 1, terms), saving());
        register.add(first);
        return noted("ruleset.created", first);
    }

    /**
     * Adds the next version of a ruleset.
     *
     * @param seen the version that the change was made from
     */
    @Requires(Permission.RULESET_EDIT)
    public WriteOutcome<SavedRuleset> replace(UUID id, long seen, RulesetTerms terms) {
        var stored = register.find(id, scopes.of(Permission.RULESET_EDIT));
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        if (stored.get().ruleset().version() != seen) {
            return new Stale<>();
        }
        var faults = faultsOf.ruleset(terms);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        var next = stored.get().next(terms, saving());
        return register.replace(next) ? noted("ruleset.changed", next) : new Stale<>();
    }

    /**
     * Deletes a ruleset: it decides nothing from now on, and its versions stay for history.
     *
     * @param seen the version that was looked at; empty to delete whatever is there
     */
    @Requires(Permission.RULESET_DELETE)
    public WriteOutcome<SavedRuleset> remove(UUID id, Optional<Long> seen) {
        var stored = register.find(id, scopes.of(Permission.RULESET_DELETE));
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        int version = stored.get().ruleset().version();
        if (seen.orElse((long) version) != version || !register.delete(id, version, saving())) {
            return new Stale<>();
        }
        return noted("ruleset.deleted", stored.get());
    }

    private WriteOutcome<SavedRuleset> noted(String action, SavedRuleset saved) {
        var ruleset = saved.ruleset();
        trail.note(action, ruleset.id(), Map.of("name", ruleset.terms().name(), "version", ruleset.version()));
        return new Written<>(saved);
    }

    private Saving saving() {
        return new Saving(time.instant(), current.actor().name());
    }
}
