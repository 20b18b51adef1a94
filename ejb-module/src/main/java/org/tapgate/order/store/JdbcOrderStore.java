package org.tapgate.order.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.order.AfterOperation;
import org.tapgate.order.CardToken;
import org.tapgate.order.Instruction;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.Movement;
import org.tapgate.order.Operation;
import org.tapgate.order.OperationAnswer;
import org.tapgate.order.OperationResult;
import org.tapgate.order.Order;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.OrderStore;
import org.tapgate.order.Posting;
import org.tapgate.platform.ee.RowReader;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Orders by plain SQL. */
@ApplicationScoped
class JdbcOrderStore implements OrderStore {

    private static final String GONE_BACK = """
            select refunded_amount + (
                select coalesce(sum(amount), 0) from operation
                where order_id = payment_order.id and type = 'VOID' and result = 'VOIDED')
            from payment_order where id = ?
            """;

    private static final String DEFERRED = """
            select id from payment_order where capture_due_at <= ?
            order by capture_due_at limit ? for no key update skip locked
            """;

    private final Sql sql;

    private final Instructions instructions;

    /** For the proxy of the container. */
    JdbcOrderStore() {
        this(null);
    }

    @Inject
    JdbcOrderStore(Sql sql) {
        this.sql = sql;
        this.instructions = new Instructions(sql);
    }

    @Override
    public void add(Order order) {
        var wanted = order.terms().reference();
        if (wanted == null || !addAs(wanted, order)) {
            addAs(order.id().toString(), order);
        }
    }

    @Override
    public boolean addAs(String reference, Order order) {
        return sql.call("adding an order", new NewOrder(order, reference)::add);
    }

    @Override
    public void open(Order order, Instruction first, Instant now, Instant dueAt) {
        var wanted = order.terms().reference();
        if (wanted == null || !openAs(wanted, order, first, now, dueAt)) {
            openAs(order.id().toString(), order, first, now, dueAt);
        }
    }

    private boolean openAs(String reference, Order order, Instruction first, Instant now, Instant dueAt) {
        return sql.call(
                "opening an order", connection -> new NewOrder(order, reference).open(connection, first, now, dueAt));
    }

    @Override
    public void prepare(Instruction instruction, Instant now, Instant dueAt) {
        instructions.add(instruction, now, dueAt);
    }

    @Override
    public boolean finish(UUID instruction, boolean reversed) {
        return instructions.finish(instruction, reversed);
    }

    @Override
    public Optional<Instruction> prepared(UUID instruction) {
        return instructions.prepared(instruction);
    }

    @Override
    public void leave(UUID instruction) {
        instructions.leave(instruction);
    }

    @Override
    public void hasten(UUID instruction, Instant now) {
        instructions.hasten(instruction, now);
    }

    @Override
    public List<Instruction> takeDue(Instant now, int most) {
        return instructions.takeDue(now, most);
    }

    @Override
    public Optional<Instruction> take(UUID instruction, Instant now) {
        return instructions.take(instruction, now);
    }

    @Override
    public List<Instruction> takeDue(UUID orderId, Instant now) {
        return instructions.takeDue(orderId, now);
    }

    @Override
    public Optional<AfterOperation> end(Operation operation, boolean reversed, CardToken card) {
        return sql.call(
                "ending an instruction",
                connection -> new OperationBooks(connection, operation, Posting.of(operation)).end(reversed, card));
    }

    @Override
    public void record(Operation operation) {
        sql.call(
                "recording an operation",
                connection -> new OperationBooks(connection, operation, Posting.of(operation)).write());
    }

    @Override
    public void record(Operation operation, Posting posting) {
        sql.call(
                "recording a correction",
                connection -> new OperationBooks(connection, operation, Optional.of(posting)).write());
    }

    @Override
    public Optional<CardToken> cardOf(UUID orderId) {
        return list(
                        "asking for a card",
                        "select card_token from payment_order where id = ? and card_token is not null",
                        row -> new CardToken(row.getString(1)),
                        orderId)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ListedOrder> find(UUID orderId) {
        return list("finding an order", OrderRows.ORDERS + "where id = ?", OrderRows::order, orderId).stream()
                .findFirst();
    }

    @Override
    public long refunded(UUID orderId) {
        return list("asking what went back", GONE_BACK, row -> row.getLong(1), orderId).stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public OrderGoal hold(UUID orderId) {
        return list(
                        "holding an order",
                        "select goal from payment_order where id = ? for no key update",
                        row -> OrderGoal.valueOf(row.getString(1)),
                        orderId)
                .get(0);
    }

    @Override
    public void aim(UUID orderId, OrderGoal goal) {
        update(
                "aiming an order",
                "update payment_order set goal = ?, capture_due_at = null where id = ?",
                goal,
                orderId);
    }

    @Override
    public void aim(OrderGoal goal, Instruction step, Instant now, Instant dueAt) {
        instructions.aim(goal, step, now, dueAt);
    }

    @Override
    public void captureAt(UUID orderId, Instant due) {
        update("putting off a capture", "update payment_order set capture_due_at = ? where id = ?", due, orderId);
    }

    @Override
    public List<UUID> holdDeferred(Instant now, int most) {
        return list("holding deferred captures", DEFERRED, row -> row.getObject(1, UUID.class), now, most);
    }

    @Override
    public Optional<OperationAnswer> answer(UUID operation) {
        return answer("id = ?", operation);
    }

    @Override
    public Optional<OperationAnswer> authorizationOf(UUID orderId) {
        return answer("order_id = ? and type = 'AUTHORIZATION'", orderId);
    }

    private Optional<OperationAnswer> answer(String condition, UUID id) {
        return list(
                        "asking what came of an operation",
                        "select result, response_code from operation where " + condition
                                + " order by operated_at desc, id desc limit 1",
                        row -> new OperationAnswer(
                                OperationResult.valueOf(row.getString("result")), row.getString("response_code")),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Instruction> waiting(UUID orderId) {
        return instructions.waiting(orderId);
    }

    @Override
    public boolean isBusy(UUID orderId) {
        return instructions.isBusy(orderId);
    }

    @Override
    public List<Movement> movements(UUID orderId) {
        return list("reading the movements of an order", OrderRows.MOVEMENTS_OF, OrderRows::movement, orderId);
    }

    private int update(String doing, String text, Object... values) {
        return sql.call(doing, connection -> Rows.update(connection, text, values));
    }

    private <T> List<T> list(String doing, String text, RowReader<T> reader, Object... values) {
        return sql.call(doing, connection -> Rows.list(connection, text, reader, values));
    }
}
