package org.tapgate.api.psp;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.ListedOrder;

/** What a client agreed with its customer. */
@Schema(name = "PspOrder")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderBody(
        @Schema(description = "The client's own name for it, or one that was assigned", example = "sale-17")
        String orderId,

        @Schema(description = "Minor units", example = "3545")
        String amount,

        @Schema(description = "ISO 4217 alpha-3", example = "EUR")
        String currency,

        @Schema(nullable = true, example = "c-95873") String customerId,
        @Schema(nullable = true, example = "a coffee") String description,
        @Schema(nullable = true, example = "till 3") String customField) {

    static OrderBody of(ListedOrder order) {
        var said = order.said();
        return new OrderBody(
                order.reference(),
                Long.toString(order.amount().amount()),
                order.amount().currency(),
                said.customerId(),
                said.description(),
                said.customField());
    }
}
