package org.tapgate.order.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.order.ListedOperation;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.Movement;
import org.tapgate.order.OpenHold;
import org.tapgate.order.OperationFilter;
import org.tapgate.order.OrderArchive;
import org.tapgate.order.OrderFilter;
import org.tapgate.order.OrderState;
import org.tapgate.order.Span;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Orders and operations by plain SQL, for reading. */
@ApplicationScoped
class JdbcOrderArchive implements OrderArchive {

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcOrderArchive() {
        this(null);
    }

    @Inject
    JdbcOrderArchive(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<ListedOrder> orders(DataScope scope, OrderFilter filter, Span span) {
        var list = orders(scope)
                .where("payment_order.reference = ?", filter.reference())
                .where("payment_order.custom_field = ?", filter.customField());
        within(filter.amount(), list);
        filter.state().map(JdbcOrderArchive::condition).ifPresent(list::where);
        return sql.call("listing orders", connection -> list.page(connection, span, OrderRows::order, this::place));
    }

    private static void within(OrderFilter.AmountRange range, TimeList list) {
        var column = switch (range.type()) {
            case ORDER_AMOUNT -> "payment_order.amount";
            case AUTHORIZED_AMOUNT -> "payment_order.authorized_amount";
            case CAPTURED_AMOUNT -> "payment_order.captured_amount";
        };
        list.where(column + " >= ?", range.least()).where(column + " <= ?", range.most());
    }

    private static String condition(OrderState state) {
        return switch (state) {
            case TO_CAPTURE -> "payment_order.authorized_amount > payment_order.captured_amount";
            case CAPTURED ->
                "payment_order.captured_amount > 0"
                        + " and payment_order.captured_amount = payment_order.authorized_amount";
        };
    }

    private Cursor place(ListedOrder order) {
        return Cursor.of(order.lastAt().toString(), order.id().toString());
    }

    @Override
    public Page<OpenHold> openHolds(DataScope scope, Span span) {
        var list = new TimeList(OrderRows.OPEN_HOLDS, "operation.operated_at", "operation.id")
                .where(OrderRows.IS_OPEN_HOLD)
                .within(scope);
        return sql.call("listing holds", connection -> list.page(connection, span, OrderRows::openHold, this::place));
    }

    private Cursor place(OpenHold hold) {
        return Cursor.of(hold.authorizedAt().toString(), hold.operation().toString());
    }

    @Override
    public Optional<ListedOrder> order(DataScope scope, String reference) {
        var list = orders(scope).where("payment_order.reference = ?", reference);
        return sql.call(
                "finding an order",
                connection ->
                        list.list(connection, 1, OrderRows::order).stream().findFirst());
    }

    @Override
    public Optional<ListedOrder> order(DataScope scope, UUID id) {
        var list = orders(scope).where("payment_order.id = ?", id);
        return sql.call(
                "finding an order",
                connection ->
                        list.list(connection, 1, OrderRows::order).stream().findFirst());
    }

    @Override
    public Page<ListedOperation> operations(DataScope scope, OperationFilter filter, Span span) {
        var list = operations(scope)
                .where("order_operation.channel = ?", filter.channel().map(Enum::name))
                .where("order_operation.type = ?", filter.type().map(Enum::name))
                .where("payment_order.custom_field = ?", filter.customField());
        return sql.call(
                "listing operations", connection -> list.page(connection, span, OrderRows::listed, this::place));
    }

    private Cursor place(ListedOperation listed) {
        var operation = listed.operation();
        return Cursor.of(operation.at().toString(), operation.id().toString());
    }

    @Override
    public Optional<ListedOperation> operation(DataScope scope, UUID id) {
        var list = operations(scope).where("order_operation.id = ?", id);
        return sql.call(
                "finding an operation",
                connection ->
                        list.list(connection, 1, OrderRows::listed).stream().findFirst());
    }

    @Override
    public List<ListedOperation> operationsOf(UUID orderId) {
        return sql.call(
                "listing an order's operations",
                connection -> Rows.list(connection, OrderRows.OPERATIONS_OF, OrderRows::listed, orderId));
    }

    @Override
    public Optional<Movement> movement(UUID operation) {
        return sql.call(
                "asking what is left of an operation",
                connection -> Rows.first(connection, OrderRows.MOVEMENT, OrderRows::movement, operation));
    }

    private static TimeList orders(DataScope scope) {
        return new TimeList(OrderRows.ORDERS, "payment_order.last_operation_at", "payment_order.id").within(scope);
    }

    private static TimeList operations(DataScope scope) {
        return new TimeList(OrderRows.OPERATIONS, "order_operation.operated_at", "order_operation.id").within(scope);
    }
}
