package org.tapgate.offline.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.PastEntries;
import org.tapgate.access.boundary.EntryReversals;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.offline.CardReplay.Judged;
import org.tapgate.offline.OfflineArchive;
import org.tapgate.offline.OfflineEntries;
import org.tapgate.offline.OfflineEntry;
import org.tapgate.offline.OfflineFilter;
import org.tapgate.offline.OfflineResult;
import org.tapgate.offline.SettleOutcome;
import org.tapgate.offline.SettleOutcome.NotFlagged;
import org.tapgate.offline.SettleOutcome.NotFound;
import org.tapgate.offline.SettleOutcome.Settled;
import org.tapgate.offline.SettleOutcome.Unusable;
import org.tapgate.offline.Settlement;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** The door for people who look at what terminals reported, and say what is to become of what was flagged. */
@Stateless
public class OfflineWorklist {

    @Inject
    OfflineArchive archive;

    @Inject
    OfflineEntries reported;

    @Inject
    PastEntries past;

    @Inject
    Reckoning reckoning;

    @Inject
    EntryReversals reversals;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    @Inject
    InstantSource clock;

    /** A page of reported entries, the latest reported first. */
    @Requires(Permission.ENTRY_VIEW)
    public Page<OfflineEntry> page(OfflineFilter filter, PageRequest page) {
        return archive.page(filter, caller.get().scopeFor(Permission.ENTRY_VIEW), page);
    }

    /** One reported entry. */
    @Requires(Permission.ENTRY_VIEW)
    public Optional<OfflineEntry> find(UUID id) {
        return archive.find(id, caller.get().scopeFor(Permission.ENTRY_VIEW));
    }

    /** A flagged entry is to count; one that counted already goes on doing so, one that cannot be used never does. */
    @Requires(Permission.OFFLINE_SETTLE)
    public SettleOutcome accept(UUID id, String reason) {
        return settle(id, OfflineResult.ACCEPTED, reason);
    }

    /** A flagged entry is not to count; one that counted already is reversed. */
    @Requires(Permission.OFFLINE_SETTLE)
    public SettleOutcome dismiss(UUID id, String reason) {
        return settle(id, OfflineResult.REJECTED, reason);
    }

    private SettleOutcome settle(UUID id, OfflineResult outcome, String reason) {
        return archive.find(id, caller.get().scopeFor(Permission.OFFLINE_SETTLE))
                .flatMap(this::held)
                .map(entry -> settle(entry, outcome, reason))
                .orElseGet(NotFound::new);
    }

    /** First the card, then the entry: the order in which reports are judged. */
    private Optional<OfflineEntry> held(OfflineEntry seen) {
        if (seen.card() != null) {
            past.hold(List.of(seen.card().id()));
        }
        return reported.hold(seen.id());
    }

    private SettleOutcome settle(OfflineEntry entry, OfflineResult outcome, String reason) {
        if (entry.standing().isSettledAs(outcome)) {
            return new Settled(entry);
        }
        if (!entry.standing().isFlagged()) {
            return new NotFlagged(entry);
        }
        if (outcome == OfflineResult.ACCEPTED && entry.card() == null) {
            return new Unusable(entry);
        }
        var word = new Settlement(caller.get().actor().name(), clock.instant(), reason);
        var settled = outcome == OfflineResult.ACCEPTED ? accepted(entry.accepted(word)) : dismissed(entry, word);
        reported.settled(settled);
        trail.note(
                outcome == OfflineResult.ACCEPTED ? "offline-entry.accepted" : "offline-entry.dismissed",
                entry.id(),
                Map.of("reason", reason, "code", entry.standing().code()));
        return new Settled(settled);
    }

    private OfflineEntry accepted(OfflineEntry entry) {
        return entry.standing().counted()
                ? entry
                : reckoning.count(List.of(entry)).stream()
                        .map(Judged::reported)
                        .filter(judged -> judged.id().equals(entry.id()))
                        .findFirst()
                        .orElseThrow();
    }

    private OfflineEntry dismissed(OfflineEntry entry, Settlement word) {
        if (entry.standing().counted()) {
            reversals.reverse(entry.id(), word.reason());
        }
        return entry.dismissed(word);
    }
}
