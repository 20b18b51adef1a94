package org.tapgate.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.RulesetDraft;
import org.tapgate.access.RulesetRegister;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SavedRuleset;
import org.tapgate.identity.Permission;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;

/** Rulesets that are tried before they bite; the caller tries them in the place of those that it sees. */
@ApplicationScoped
class RulesetDrafts {

    @Inject
    RulesetRegister register;

    @Inject
    RulesetScopes scopes;

    @Inject
    RulesetFaults faultsOf;

    /**
     * All faults, those of the ruleset under {@code ruleset}.
     *
     * @param replaces the saved one whose place it takes; null = none
     */
    List<Fault> faults(UUID replaces, RulesetTerms terms) {
        var faults = new ArrayList<Fault>();
        faultsOf.ruleset(terms)
                .forEach(fault -> faults.add(new Fault("ruleset." + fault.field(), fault.code(), fault.message())));
        if (replaces != null && saved(replaces).isEmpty()) {
            faults.add(new Fault("rulesetId", "unknown", "there is no such ruleset"));
        }
        return faults;
    }

    /** The draft of terms without faults: the next version of what it replaces, else the first of its own. */
    RulesetDraft of(UUID replaces, RulesetTerms terms) {
        return Optional.ofNullable(replaces)
                .flatMap(this::saved)
                .map(SavedRuleset::ruleset)
                .map(before -> RulesetDraft.of(before.id(), before.version() + 1, terms))
                .orElseGet(() -> RulesetDraft.of(Ids.next(), 1, terms));
    }

    private Optional<SavedRuleset> saved(UUID id) {
        return register.find(id, scopes.of(Permission.RULESET_SIMULATE));
    }
}
