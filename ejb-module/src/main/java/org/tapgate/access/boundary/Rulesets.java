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
import org.tapgate.access.RulesetRefusal;
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
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;

/** What people and applications do with rulesets. */
@Stateless
public class Rulesets {

    @Inject
    RulesetRegister register;

    @Inject
    RulesetFaults faultsOf;

    @Inject
    RulesetScopes scopes;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource time;

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
        return register.find(id, scopes.of(Permission.RULESET_VIEW))
                .map(seen -> register.versions(id, seen.ruleset().version(), page));
    }

    /** Everything that would be wrong with a ruleset; none when it can be saved. */
    @Requires(Permission.RULESET_EDIT)
    public List<Fault> faults(RulesetTerms terms) {
        return faultsOf.ruleset(terms);
    }

    /** Adds a ruleset in its first version; it decides at once, or when a second person has approved it. */
    @Requires(Permission.RULESET_EDIT)
    public WriteOutcome<SavedRuleset> add(RulesetTerms terms) {
        var faults = faultsOf.ruleset(terms);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        var first = allowed(SavedRuleset.first(new Ruleset(Ids.next(), 1, terms), saving()), null);
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
        var next = allowed(stored.get().next(terms, saving()), stored.get().inForce());
        return register.replace(next) ? noted("ruleset.changed", next) : new Stale<>();
    }

    /** What one person saves alone decides at once; what others save waits, and what decided before goes on deciding. */
    private SavedRuleset allowed(SavedRuleset saved, Integer inForce) {
        return current.get().may(Permission.RULESET_RELEASE) ? saved : saved.pending(inForce);
    }

    /**
     * Puts what another person saved in force (roles.md, Rulesets: second person approves).
     *
     * @param seen the version that was looked at
     */
    @Requires(Permission.RULESET_APPROVE)
    public WriteOutcome<SavedRuleset> approve(UUID id, long seen) {
        var stored = register.find(id, scopes.of(Permission.RULESET_APPROVE));
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        var saved = stored.get();
        if (saved.ruleset().version() != seen) {
            return new Stale<>();
        }
        if (!saved.isPending()) {
            return new Written<>(saved);
        }
        if (saved.modified().by().equals(current.actor().name())) {
            return new Refused<>(RulesetRefusal.SAME_PERSON);
        }
        return register.approve(id, saved.ruleset().version())
                ? noted("ruleset.approved", saved.approved())
                : new Stale<>();
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
