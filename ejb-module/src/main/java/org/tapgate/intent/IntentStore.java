package org.tapgate.intent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: intents and their history, in the running transaction. */
public interface IntentStore {

    /** Why somebody has to look at an intent. */
    enum CaseKind {
        /** The host answered after the end. */
        LATE_RESULT,
        /** Nobody knows whether a refund happened. */
        SILENT_REFUND
    }

    /** Writes a new intent, with its first line, and the event that tells of it. */
    void add(Intent intent, HistoryLine first, Optional<DomainEvent> event);

    /** Writes what changed, with the line and the event that tell of it; some changes are told to nobody. */
    void change(Intent intent, HistoryLine line, Optional<DomainEvent> event);

    /** One intent. */
    Optional<Intent> find(UUID id);

    /** One intent, held for the rest of the transaction. */
    Optional<Intent> hold(UUID id);

    /** The live intent of a terminal. */
    Optional<Intent> live(UUID terminalId);

    /** The live intent of a terminal, held for the rest of the transaction. */
    Optional<Intent> holdLive(String serialNumber);

    /** Intents to which the clock has to do something, held; passes over those that others hold. */
    List<Intent> holdDue(Instant now, int most);

    /** Intents of whose money the host can still say something, in the order of their ids, behind the one of this id. */
    List<Intent> awaitingHost(UUID behind, int most);

    /** The terminals for which an intent is waiting, by serial number. */
    Set<String> awaited();

    /** A page of intents within the scope. */
    Page<Intent> page(DataScope scope, IntentFilter filter, PageRequest page);

    /** The whole history of an intent, in order. */
    List<HistoryLine> history(UUID id);

    /** Changes of state of payment intents within the scope, after that one and before that time, the oldest first. */
    List<StatusChange> changes(DataScope scope, StatusChange.Place after, Instant to, int most);

    /** All refunds of a payment, oldest first. */
    List<Intent> refundsOf(UUID paymentId);

    /** Notes that somebody has to look; once for each kind. */
    void openCase(UUID intentId, CaseKind kind, Instant now);
}
