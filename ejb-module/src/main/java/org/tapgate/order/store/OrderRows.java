package org.tapgate.order.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.tapgate.money.Money;
import org.tapgate.order.Channel;
import org.tapgate.order.ListedOperation;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.Movement;
import org.tapgate.order.OpenHold;
import org.tapgate.order.Operation;
import org.tapgate.order.OperationResult;
import org.tapgate.order.OperationType;
import org.tapgate.order.PaymentInstrument;
import org.tapgate.platform.ee.Rows;

/** What is read of orders and operations, and how. */
final class OrderRows {

    static final String ORDERS = """
            select id, client_id, reference, amount, currency, customer_id, description, custom_field,
                authorized_amount, captured_amount, refunded_amount, last_operation_type, last_operation_at
            from payment_order
            """;

    static final String OPERATIONS = """
            select order_operation.*, payment_order.client_id, payment_order.reference,
                payment_order.payment_instrument, payment_order.payment_circuit
            from order_operation join payment_order on payment_order.id = order_operation.order_id
            """;

    static final String OPERATIONS_OF = OPERATIONS + """
            where order_operation.order_id = ?
            order by order_operation.operated_at, order_operation.id
            """;

    /** Few orders are not captured whole, and they have an index. */
    static final String OPEN_HOLDS = """
            select operation.id, operation.order_id, operation.currency, operation.operated_at,
                operation_balance.amount - operation_balance.taken as amount,
                payment_order.client_id, payment_order.reference
            from payment_order
                join operation on operation.order_id = payment_order.id
                join operation_balance on operation_balance.operation_id = operation.id
            """;

    static final String IS_OPEN_HOLD = """
            payment_order.authorized_amount > payment_order.captured_amount and operation.type = 'AUTHORIZATION'
            and not operation_balance.undone and operation_balance.taken < operation_balance.amount
            """;

    private static final String MOVEMENTS = """
            select operation.id, operation.type, operation.amount, operation.currency,
                operation_balance.taken, operation_balance.reserved, operation_balance.undone
            from operation join operation_balance on operation_balance.operation_id = operation.id
            """;

    static final String MOVEMENT = MOVEMENTS + "where operation.id = ?";

    static final String MOVEMENTS_OF =
            MOVEMENTS + "where operation.order_id = ? order by operation.operated_at, operation.id";

    private OrderRows() {}

    static ListedOrder order(ResultSet row) throws SQLException {
        var type = row.getString("last_operation_type");
        return new ListedOrder(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("reference"),
                money(row),
                new ListedOrder.Said(
                        row.getString("customer_id"), row.getString("description"), row.getString("custom_field")),
                new ListedOrder.Sums(
                        row.getLong("authorized_amount"),
                        row.getLong("captured_amount"),
                        row.getLong("refunded_amount")),
                type == null ? null : OperationType.valueOf(type),
                Rows.time(row, "last_operation_at"));
    }

    static OpenHold openHold(ResultSet row) throws SQLException {
        return new OpenHold(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("reference"),
                money(row),
                Rows.time(row, "operated_at"));
    }

    static ListedOperation listed(ResultSet row) throws SQLException {
        return new ListedOperation(
                operation(row),
                row.getObject("client_id", UUID.class),
                row.getString("reference"),
                new PaymentInstrument(row.getString("payment_instrument"), row.getString("payment_circuit")));
    }

    private static Operation operation(ResultSet row) throws SQLException {
        return new Operation(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                OperationType.valueOf(row.getString("type")),
                OperationResult.valueOf(row.getString("result")),
                Rows.time(row, "operated_at"),
                money(row),
                row.getObject("follows", UUID.class),
                new Operation.Answer(
                        row.getString("acquirer_reference"),
                        row.getString("response_code"),
                        row.getString("authorization_code")));
    }

    static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getObject("id", UUID.class),
                OperationType.valueOf(row.getString("type")),
                money(row),
                row.getLong("taken"),
                row.getLong("reserved"),
                row.getBoolean("undone"));
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(row.getLong("amount"), row.getString("currency"));
    }
}
