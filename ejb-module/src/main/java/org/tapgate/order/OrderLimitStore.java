package org.tapgate.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: up to how much one person does alone, in the running transaction. Amounts are minor units. */
public interface OrderLimitStore {

    /** What holds for corrections of a client: its own limit, else the one of all; empty when nobody has said. */
    Optional<Long> adjustment(UUID clientId, String currency);

    /** The same for what goes back of one order. */
    Optional<Long> refund(UUID clientId, String currency);

    /** The limits that a client has of its own, by currency. */
    List<OrderLimits.Saved> of(UUID clientId);

    /** Gives a client limits; false when it has some in this currency. */
    boolean add(UUID clientId, OrderLimits limits);

    /** Changes limits of a client; false unless this version is kept. */
    boolean replace(UUID clientId, OrderLimits limits, long version);

    /** Takes limits of a client away; false unless it has some in this currency, of this version if one was seen. */
    boolean remove(UUID clientId, String currency, Optional<Long> seen);
}
