package org.tapgate.order;

import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: corrections of the books, in the running transaction. */
public interface AdjustmentStore {

    /** Writes a new one. */
    void add(Adjustment adjustment);

    /** Writes what a second person decided. */
    void decide(Adjustment adjustment);

    /** What the posted ones of this kind on an order come to, in minor units of its currency. */
    long posted(UUID orderId, AdjustmentKind kind);

    /** One of them. */
    Optional<Adjustment> find(DataScope scope, UUID id);

    /** One of them, held for the rest of the transaction. */
    Optional<Adjustment> hold(DataScope scope, UUID id);

    /** A page, the newest first. */
    Page<Adjustment> page(DataScope scope, Optional<AdjustmentState> state, PageRequest page);
}
