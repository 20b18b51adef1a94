package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryArchive;
import org.tapgate.access.EntryFilter;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.PossiblePan;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.ScopeKind;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/**
 * The door through which lists of entries leave the house (spec, roles). A list of any length leaves in pages, each read
 * in a transaction of its own; that somebody takes it along is written down before the first of them.
 */
@Stateless
public class EntryExports {

    @Inject
    EntryArchive archive;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /**
     * Writes down that the caller takes entries along.
     *
     * @param wanted which ones, as the caller asked for them
     */
    @Requires(Permission.ENTRY_EXPORT)
    public void begin(Map<String, String> wanted) {
        var filters = new TreeMap<>(wanted);
        // A terminal's number may be anything, a card's too if somebody mixes them up
        filters.replaceAll((name, value) -> PossiblePan.isIn(value) ? "(digits like a card's)" : value);
        trail.note("entries.exported", caller.get().id(), Map.of("filters", filters));
    }

    /** A page of the entries of the caller's scope. */
    @Requires(Permission.ENTRY_EXPORT)
    public Page<Entry> page(EntryFilter filter, PageRequest page) {
        return archive.page(filter, scope(), page).map(entry -> entry.asSeenBy(caller.get()));
    }

    /** Whether the caller takes along no more than the work at a location needs: nothing of issuers and rules. */
    @Requires(Permission.ENTRY_EXPORT)
    public boolean isMinimised() {
        return scope().kind() == ScopeKind.LOC;
    }

    private DataScope scope() {
        return caller.get().scopeFor(Permission.ENTRY_EXPORT);
    }
}
