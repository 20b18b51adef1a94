package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.money.Money;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.CapturedMovement;
import org.tapgate.settlement.LineType;
import org.tapgate.settlement.MovementQueue;

/** The table {@code settlement_waiting}, which a trigger fills, and the way out of it into {@code batch_line}. */
@ApplicationScoped
class JdbcMovementQueue implements MovementQueue {

    private static final String TAKE = """
            with taken as (
                select waiting.operation_id
                from settlement_waiting waiting
                    join operation on operation.id = waiting.operation_id
                    join payment_order on payment_order.id = operation.order_id
                    left join client on client.id = payment_order.client_id
                where client.deleted_at is null
                order by waiting.operation_id
                limit ?
                for update of waiting skip locked)
            select operation.id, payment_order.client_id, terminal.group_id, operation.type, operation.operated_at,
                operation.currency, coalesce(ledger_line.amount, 0) as amount
            from taken
                join operation on operation.id = taken.operation_id
                join payment_order on payment_order.id = operation.order_id
                left join terminal on terminal.serial_number = payment_order.terminal and terminal.deleted_at is null
                left join ledger_line on ledger_line.operation_id = operation.id and ledger_line.account = 'RECEIVABLE'
            """;

    /** A capture whose cancellation was refused comes back to the batch that it had left, for the fee of now. */
    private static final String ADD = """
            insert into batch_line (batch_id, operation_id, type, amount, fee)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::bigint[])
            on conflict (batch_id, operation_id) do update set state = 'LIVE', reason = null, fee = excluded.fee
            """;

    private static final String SUM_UP = """
            update batch set lines = batch.lines + added.lines, gross = batch.gross + added.gross,
                fee = batch.fee + added.fee
            from (
                select batch_id, count(*) as lines, sum(amount) as gross, sum(fee) as fee
                from unnest(?::uuid[], ?::bigint[], ?::bigint[]) as line (batch_id, amount, fee)
                group by batch_id) as added
            where batch.id = added.batch_id
            """;

    private static final String LEAVE = "delete from settlement_waiting where operation_id = any (?)";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcMovementQueue() {
        this(null);
    }

    @Inject
    JdbcMovementQueue(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<CapturedMovement> take(int most) {
        return sql.call(
                "taking movements to settle",
                connection -> Rows.list(connection, TAKE, JdbcMovementQueue::movement, most));
    }

    private static CapturedMovement movement(ResultSet row) throws SQLException {
        return new CapturedMovement(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("group_id", UUID.class),
                LineType.valueOf(row.getString("type")),
                new Money(row.getLong("amount"), row.getString("currency")),
                Rows.time(row, "operated_at"));
    }

    @Override
    public void place(List<Placement> placements) {
        sql.call("writing lines of batches", connection -> {
            var batches = array(connection, "uuid", placements, Placement::batchId);
            var operations =
                    array(connection, "uuid", placements, it -> it.movement().operationId());
            var types = array(
                    connection, "text", placements, it -> it.movement().type().name());
            var amounts = array(
                    connection, "int8", placements, it -> it.movement().amount().amount());
            var fees = array(connection, "int8", placements, Placement::fee);
            Rows.update(connection, ADD, batches, operations, types, amounts, fees);
            Rows.update(connection, SUM_UP, batches, amounts, fees);
            return Rows.update(connection, LEAVE, operations);
        });
    }

    @Override
    public long waiting() {
        return sql.call(
                        "counting movements to settle",
                        connection -> Rows.first(
                                connection, "select count(*) from settlement_waiting", row -> row.getLong(1)))
                .orElseThrow();
    }

    private static Array array(
            Connection connection, String type, List<Placement> placements, Function<Placement, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, placements.stream().map(column).toArray());
    }
}
