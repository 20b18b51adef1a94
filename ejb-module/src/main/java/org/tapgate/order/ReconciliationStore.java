package org.tapgate.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: days whose totals are compared with the acquirer's, in the running transaction. */
public interface ReconciliationStore {

    /** Notes days to be compared from now on; those that are known stay as they are. */
    void announce(LocalDate from, LocalDate to, Instant now);

    /** Takes the oldest day that is due, and puts it off so that nobody else takes it. */
    Optional<LocalDate> takeDue(Instant now);

    /** Keeps what came of comparing a day, instead of what came of it before. */
    void record(LocalDate day, List<Reconciliation> found, Instant now);

    /** Nothing is left to compare of a day. */
    void finish(LocalDate day, Instant now);
}
