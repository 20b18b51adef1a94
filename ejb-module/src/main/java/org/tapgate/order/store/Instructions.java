package org.tapgate.order.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.money.Money;
import org.tapgate.order.Channel;
import org.tapgate.order.Instruction;
import org.tapgate.order.OperationType;
import org.tapgate.order.OrderGoal;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** The table {@code acquirer_instruction}. */
final class Instructions {

    private static final String ADD = """
            insert into acquirer_instruction (
                id, order_id, type, channel, follows, amount, currency, state, prepared_at, next_at)
            values (?, ?, ?, ?, ?, ?, ?, 'PREPARED', ?, ?)
            """;

    /** What it takes of the operation that it follows is reserved by the same statement. */
    private static final String RESERVED =
            "reserved as (update operation_balance set reserved = reserved + ? where operation_id = ?) ";

    private static final String ADD_AND_RESERVE = "with " + RESERVED + ADD;

    private static final String AIM =
            "with aimed as (update payment_order set goal = ?, capture_due_at = null where id = ?), " + RESERVED + ADD;

    private static final String FINISH = "update acquirer_instruction set state = 'DONE' where id = ? and state = ?";

    private static final String HASTEN =
            "update acquirer_instruction set next_at = ? where id = ? and state <> 'DONE' and next_at > ?";

    /** Half a minute more with each attempt, up to half an hour. */
    private static final String TAKE = """
            with taken as (
                update acquirer_instruction set
                    state = case when follows is null then 'REVERSING' else state end,
                    attempts = attempts + 1,
                    next_at = ?::timestamptz + least(attempts + 1, 60) * interval '30 seconds'
                where id in (
                    select id from acquirer_instruction
                    where state <> 'DONE' and next_at <= ? %s
                    order by next_at limit ? for update skip locked)
                returning *)
            select taken.id, taken.order_id, taken.type, taken.channel, taken.follows, followed.acquirer_reference,
                taken.amount, taken.currency, taken.attempts
            from taken left join operation as followed on followed.id = taken.follows
            """;

    private static final String TAKE_ANY = TAKE.formatted("");

    private static final String TAKE_OF_ORDER = TAKE.formatted("and order_id = ?");

    private static final String PREPARED = """
            select id, order_id, type, channel, follows, null as acquirer_reference, amount, currency, attempts
            from acquirer_instruction
            where state = 'PREPARED' and %s
            order by prepared_at desc limit 1
            """;

    private static final String WAITING = PREPARED.formatted("order_id = ? and type = 'AUTHORIZATION'");

    private static final String PREPARED_ONE = PREPARED.formatted("id = ?");

    private static final String LEAVE =
            "update acquirer_instruction set next_at = ? where id = ? and state = 'PREPARED'";

    private static final String BUSY =
            "select exists (select from acquirer_instruction where order_id = ? and state <> 'DONE')";

    private static final String TAKE_ONE = TAKE.formatted("and id = ?");

    /** Later than whatever an instruction is put off to. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final int MOST_OF_ORDER = 100;

    private final Sql sql;

    Instructions(Sql sql) {
        this.sql = sql;
    }

    void add(Instruction instruction, Instant now, Instant dueAt) {
        sql.call("preparing an instruction", connection -> add(connection, instruction, now, dueAt));
    }

    private static int add(Connection connection, Instruction instruction, Instant now, Instant dueAt)
            throws SQLException {
        boolean reserves = instruction.follows() != null;
        try (var statement = connection.prepareStatement(reserves ? ADD_AND_RESERVE : ADD)) {
            bind(statement, 1, instruction, now, dueAt);
            return statement.executeUpdate();
        }
    }

    /** A step that leads where its order is to end. */
    void aim(OrderGoal goal, Instruction step, Instant now, Instant dueAt) {
        sql.call("aiming an order", connection -> {
            try (var statement = connection.prepareStatement(AIM)) {
                bind(statement, Rows.bind(statement, 1, goal, step.orderId()), step, now, dueAt);
                return statement.executeUpdate();
            }
        });
    }

    private static void bind(
            PreparedStatement statement, int first, Instruction instruction, Instant now, Instant dueAt)
            throws SQLException {
        boolean reserves = instruction.follows() != null;
        int next = reserves ? Rows.bind(statement, first, instruction.amount().amount(), instruction.follows()) : first;
        Rows.bind(
                statement,
                next,
                instruction.id(),
                Rows.orNull(instruction.orderId(), "uuid"),
                instruction.type(),
                instruction.channel(),
                instruction.follows(),
                instruction.amount().amount(),
                instruction.amount().currency(),
                now,
                dueAt);
    }

    boolean finish(UUID instruction, boolean reversed) {
        return sql.call(
                "ending an instruction",
                connection -> Rows.update(connection, FINISH, instruction, reversed ? "REVERSING" : "PREPARED") == 1);
    }

    void hasten(UUID instruction, Instant now) {
        sql.call("hastening an instruction", connection -> Rows.update(connection, HASTEN, now, instruction, now));
    }

    List<Instruction> takeDue(Instant now, int most) {
        return sql.call(
                "taking instructions",
                connection -> Rows.list(connection, TAKE_ANY, Instructions::read, now, now, most));
    }

    List<Instruction> takeDue(UUID orderId, Instant now) {
        return sql.call(
                "taking an order's instructions",
                connection ->
                        Rows.list(connection, TAKE_OF_ORDER, Instructions::read, now, now, orderId, MOST_OF_ORDER));
    }

    Optional<Instruction> waiting(UUID orderId) {
        return sql.call(
                "looking for an authorization",
                connection -> Rows.first(connection, WAITING, Instructions::read, orderId));
    }

    Optional<Instruction> prepared(UUID instruction) {
        return sql.call(
                "looking for an instruction",
                connection -> Rows.first(connection, PREPARED_ONE, Instructions::read, instruction));
    }

    void leave(UUID instruction) {
        sql.call("leaving an instruction alone", connection -> Rows.update(connection, LEAVE, NEVER, instruction));
    }

    boolean isBusy(UUID orderId) {
        return sql.call(
                        "asking whether an order is busy",
                        connection -> Rows.first(connection, BUSY, row -> row.getBoolean(1), orderId))
                .orElseThrow();
    }

    Optional<Instruction> take(UUID instruction, Instant now) {
        return sql.call(
                "taking an instruction",
                connection -> Rows.first(connection, TAKE_ONE, Instructions::read, now, NEVER, instruction, 1));
    }

    private static Instruction read(ResultSet row) throws SQLException {
        return new Instruction(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                OperationType.valueOf(row.getString("type")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("follows", UUID.class),
                row.getString("acquirer_reference"),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getInt("attempts"));
    }
}
