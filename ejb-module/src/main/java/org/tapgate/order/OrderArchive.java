package org.tapgate.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;

/** Port: orders and operations as people and programs look at them, within what they may see. */
public interface OrderArchive {

    /** Orders by their last operation, the newest first. */
    Page<ListedOrder> orders(DataScope scope, OrderFilter filter, Span span);

    /** The order of this name. Two clients may have one of the same name; who sees both gets the newer one. */
    Optional<ListedOrder> order(DataScope scope, String reference);

    /** The order of this id. */
    Optional<ListedOrder> order(DataScope scope, UUID id);

    /** What is held and not captured whole, by the time of its authorization. */
    Page<OpenHold> openHolds(DataScope scope, Span span);

    /** Operations, the newest first. */
    Page<ListedOperation> operations(DataScope scope, OperationFilter filter, Span span);

    /** One operation. */
    Optional<ListedOperation> operation(DataScope scope, UUID id);

    /** All operations of an order, the oldest first. */
    List<ListedOperation> operationsOf(UUID orderId);

    /** What is left of an operation; empty when it is no authorization or capture that succeeded. */
    Optional<Movement> movement(UUID operation);
}
