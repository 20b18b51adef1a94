package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryArchive;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.RulesetRegister;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.SpendEvidence;
import org.tapgate.access.SpendEvidenceStore;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** The door for people who look at entries; each sees those of their scope. */
@Stateless
public class Entries {

    @Inject
    EntryArchive archive;

    @Inject
    RulesetRegister rulesets;

    @Inject
    RulesetScopes scopes;

    @Inject
    SpendEvidenceStore evidence;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    /** A page of entries, the newest first unless the filter says otherwise. */
    @Requires(Permission.ENTRY_VIEW)
    public Page<Entry> page(EntryFilter filter, PageRequest page) {
        return archive.page(filter, scope(), page).map(entry -> entry.asSeenBy(caller.get()));
    }

    /** One entry with its trace. */
    @Requires(Permission.ENTRY_VIEW)
    public Optional<Entry> find(UUID id) {
        return archive.find(id, scope()).map(entry -> entry.asSeenBy(caller.get()));
    }

    /**
     * The ruleset that decided an entry, in the version it had; empty when none had a say, or the caller does not see
     * the entry or the ruleset. Who sees every ruleset also sees one that was deleted since.
     */
    @Requires(Permission.RULESET_VIEW)
    public Optional<SavedRuleset> ruleset(UUID id) {
        var visible = scopes.of(Permission.RULESET_VIEW);
        return archive.find(id, scope())
                .map(Entry::verdict)
                .filter(verdict -> verdict.rulesetId() != null)
                .filter(verdict -> visible.all()
                        || rulesets.find(verdict.rulesetId(), visible).isPresent())
                .flatMap(verdict -> rulesets.version(verdict.rulesetId(), verdict.rulesetVersion()));
    }

    /** On what grounds spend gates judged an entry; a sensitive read, so that it is audited. Empty when it is not found. */
    @Requires(Permission.TRANSACTION_VIEW)
    public Optional<List<SpendEvidence>> transactions(UUID id) {
        var entry = archive.find(id, caller.get().scopeFor(Permission.TRANSACTION_VIEW));
        entry.ifPresent(shown -> trail.note("entry.transactions-shown", id, Map.of()));
        return entry.map(shown -> evidence.of(id));
    }

    private DataScope scope() {
        return caller.get().scopeFor(Permission.ENTRY_VIEW);
    }
}
