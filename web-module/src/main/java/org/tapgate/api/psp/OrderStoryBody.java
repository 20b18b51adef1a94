package org.tapgate.api.psp;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.boundary.Orders;

/** An order with all that happened on it, the oldest first. */
@Schema(name = "PspOrderStory")
public record OrderStoryBody(OrderStatusBody orderStatus, List<OperationBody> operations, List<LinkBody> links) {

    static OrderStoryBody of(Orders.Story story) {
        var operations = story.operations();
        return new OrderStoryBody(
                OrderStatusBody.of(story.order()),
                operations.stream().map(OperationBody::of).toList(),
                operations.stream().map(LinkBody::toActionsOf).toList());
    }
}
