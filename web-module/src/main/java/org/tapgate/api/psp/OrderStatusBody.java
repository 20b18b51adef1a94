package org.tapgate.api.psp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.OperationType;

/** An order and where it stands. */
@Schema(name = "PspOrderStatus")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderStatusBody(
        OrderBody order,

        @Schema(description = "Minor units", example = "3545")
        String authorizedAmount,

        @Schema(description = "Minor units", example = "3545")
        String capturedAmount,

        @Schema(nullable = true, description = "Left out before the first one")
        OperationType lastOperationType,

        Instant lastOperationTime) {

    static OrderStatusBody of(ListedOrder order) {
        return new OrderStatusBody(
                OrderBody.of(order),
                Long.toString(order.sums().authorized()),
                Long.toString(order.sums().captured()),
                order.lastType(),
                order.lastAt());
    }
}
