package org.tapgate.order.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.money.Money;
import org.tapgate.order.Operation;
import org.tapgate.order.OperationType;

/** What is told of an order: {@code order.captured}, {@code .refunded}, {@code .voided} (webhooks.md section 1). */
final class OrderEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<OperationType, String> TYPES = Map.of(
            OperationType.CAPTURE, "order.captured",
            OperationType.REFUND, "order.refunded",
            OperationType.VOID, "order.voided");

    private OrderEvents() {}

    /** What listeners learn. */
    private record Data(UUID orderId, UUID operationId, Money amount) {}

    /** The event of an operation that succeeded, if it is one that others are told of. */
    static Optional<DomainEvent> of(Operation operation) {
        return Optional.ofNullable(TYPES.get(operation.type()))
                .filter(type -> operation.succeeded())
                .map(type -> DomainEvent.of(type, operation.orderId(), operation.at(), write(operation)));
    }

    private static String write(Operation operation) {
        try {
            return JSON.writeValueAsString(new Data(operation.orderId(), operation.id(), operation.amount()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event cannot be written", broken);
        }
    }
}
