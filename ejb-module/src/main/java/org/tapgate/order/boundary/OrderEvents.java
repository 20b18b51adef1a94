package org.tapgate.order.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.money.Money;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.Operation;
import org.tapgate.order.OperationResult;
import org.tapgate.order.OperationType;
import org.tapgate.order.OrderState;

/** What is told of an order: {@code order.captured}, {@code .refunded}, {@code .voided} (webhooks.md section 1). */
final class OrderEvents {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private static final Map<OperationType, String> TYPES = Map.of(
            OperationType.CAPTURE, "order.captured",
            OperationType.REFUND, "order.refunded",
            OperationType.VOID, "order.voided");

    private OrderEvents() {}

    /**
     * What listeners learn, in the names of the back office: back-office.md section 1.
     *
     * @param id the name under which the client finds the order, as {@code orderId}
     * @param state of the order by now; null when nothing is held or captured any more
     * @param outcome of the operation
     */
    private record Data(
            String id, String orderId, UUID operationId, OrderState state, OperationResult outcome, Money amount) {}

    /** Whether others are told of the operation. */
    static boolean areToldOf(Operation operation) {
        return operation.succeeded() && TYPES.containsKey(operation.type());
    }

    /** The event of such an operation on an order, which has been summed up. */
    static DomainEvent of(Operation operation, ListedOrder order) {
        var event = DomainEvent.of(TYPES.get(operation.type()), order.id(), operation.at(), write(operation, order));
        return Optional.ofNullable(order.clientId()).map(event::forClient).orElse(event);
    }

    private static String write(Operation operation, ListedOrder order) {
        var data = new Data(
                order.reference(),
                order.reference(),
                operation.id(),
                order.sums().state().orElse(null),
                operation.result(),
                operation.amount());
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event cannot be written", broken);
        }
    }
}
