package org.tapgate.access;

import java.util.Optional;
import java.util.UUID;

/** Port: how entries are paid, in the running transaction. */
public interface EntryPayments {

    /** Writes how an entry is paid, in the place of what was written before. */
    void keep(EntryPayment payment);

    /** How an entry is paid; empty when nobody can have to pay. */
    Optional<EntryPayment> of(UUID entryId);
}
