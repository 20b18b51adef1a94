package org.tapgate.access;

import java.util.List;
import java.util.UUID;

/** Port: the evidence of spend gates, in the running transaction. */
public interface SpendEvidenceStore {

    /** Keeps the evidence of a new entry. */
    void add(UUID entryId, List<SpendEvidence> evidence);

    /** The evidence of an entry; empty when no gate looked at spending. */
    List<SpendEvidence> of(UUID entryId);
}
