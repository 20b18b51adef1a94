package org.tapgate.access;

import static org.tapgate.access.EntryEvent.CANCEL;
import static org.tapgate.access.EntryEvent.CONFIRM;
import static org.tapgate.access.EntryEvent.EXPIRE;
import static org.tapgate.access.EntryEvent.REVERSE;
import static org.tapgate.access.EntryStatus.CANCELLED;
import static org.tapgate.access.EntryStatus.COMPLETED;
import static org.tapgate.access.EntryStatus.EXPIRED;
import static org.tapgate.access.EntryStatus.PENDING;
import static org.tapgate.access.EntryStatus.REJECTED;
import static org.tapgate.access.EntryStatus.REVERSED;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The life of an entry as data: access-control.md section 2. No other transition exists. */
public final class EntryTransitions {

    /** A check makes the first two, an offline report the last. */
    public static final Set<EntryStatus> INITIAL = Set.of(PENDING, REJECTED, COMPLETED);

    private static final Map<EntryStatus, Map<EntryEvent, EntryStatus>> EDGES = Map.of(
            PENDING, Map.of(CONFIRM, COMPLETED, EXPIRE, EXPIRED, CANCEL, CANCELLED),
            COMPLETED, Map.of(REVERSE, REVERSED),
            CANCELLED, Map.of(),
            EXPIRED, Map.of(),
            REJECTED, Map.of(),
            REVERSED, Map.of());

    private EntryTransitions() {}

    /** Where the event leads from this status; empty when it is not allowed there. */
    public static Optional<EntryStatus> next(EntryStatus status, EntryEvent event) {
        return Optional.ofNullable(EDGES.get(status).get(event));
    }
}
