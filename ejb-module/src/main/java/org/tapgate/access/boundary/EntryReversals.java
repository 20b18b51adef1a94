package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryArchive;
import org.tapgate.access.EntryLife;
import org.tapgate.access.EntryStore;
import org.tapgate.access.EntryType;
import org.tapgate.access.PastEntries;
import org.tapgate.access.ReportedHistory;
import org.tapgate.access.Reversal;
import org.tapgate.access.ReversalLimits;
import org.tapgate.access.ReverseOutcome;
import org.tapgate.access.ReverseOutcome.NotFound;
import org.tapgate.access.ReverseOutcome.Reversed;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;

/** The door for people who take entries back: access-control.md section 11. */
@Stateless
public class EntryReversals {

    @Inject
    EntryArchive archive;

    @Inject
    EntryStore entries;

    @Inject
    PastEntries past;

    @Inject
    ReportedHistory reported;

    @Inject
    EntryCharges charges;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    @Inject
    InstantSource clock;

    /** Takes a completed entry back; what it held or cost is given back within seconds. */
    @Requires(Permission.ENTRY_REVERSE)
    public ReverseOutcome reverse(UUID id, String reason) {
        return archive.find(id, caller.get().scopeFor(Permission.ENTRY_REVERSE))
                .map(this::inLine)
                .flatMap(seen -> entries.hold(id, seen.origin().terminal()))
                .map(held -> reverse(held, reason))
                .orElseGet(NotFound::new);
    }

    /** First the card, then the entry: the order in which reports are judged and settled. */
    private Entry inLine(Entry seen) {
        if (seen.type() != EntryType.ONLINE) {
            past.hold(List.of(seen.card().id()));
        }
        return seen;
    }

    private ReverseOutcome reverse(Entry held, String reason) {
        var by = new Reversal(caller.get().actor().name(), clock.instant(), reason);
        var outcome = EntryLife.reverse(held, by, ReversalLimits.of(caller.get().role()));
        if (outcome instanceof Reversed done) {
            entries.change(done.entry(), EntryEvents.of(done.entry()));
            charges.undo(done.entry());
            if (held.type() != EntryType.ONLINE) {
                reported.reversed(done.entry());
            }
            trail.note("entry.reversed", held.id(), Map.of("reason", reason));
            return new Reversed(done.entry().asSeenBy(caller.get()));
        }
        return outcome;
    }
}
