package org.tapgate.api.psp;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.ListedOrder;

/** A part of the list of orders. */
@Schema(name = "PspOrders")
public record OrdersBody(List<OrderStatusBody> orders) {

    static OrdersBody of(List<ListedOrder> orders) {
        return new OrdersBody(orders.stream().map(OrderStatusBody::of).toList());
    }
}
