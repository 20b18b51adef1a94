package org.tapgate.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: what differs, in the running transaction. */
public interface ItemRegister {

    /** A page of those whose batches are inside the scope, the newest first. */
    Page<ReconciliationItem> page(ItemFilter filter, DataScope scope, PageRequest page);

    /** The batch of one of them; empty when it has none. */
    Optional<UUID> batchOf(UUID id);

    /** One of them, locked. */
    Optional<ReconciliationItem> lock(UUID id);

    /** Adds one item for each difference. */
    void add(UUID batch, List<Difference> differences, Instant now);

    /** Writes what people said. */
    void save(ReconciliationItem item);

    /** What a second person has approved of a batch. */
    List<Difference> approved(UUID batch);

    /** How many of a batch nobody has approved. */
    long unapproved(UUID batch);
}
