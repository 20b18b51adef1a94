package org.tapgate.order.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tapgate.order.AfterOperation;
import org.tapgate.order.CardToken;
import org.tapgate.order.Operation;
import org.tapgate.order.OperationType;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.Posting;
import org.tapgate.platform.ee.Rows;

/**
 * What an operation changes: its own row, its posting, the sums of its order, and the balance of what it follows. The
 * order comes first, always, so that two operations of one order wait for each other.
 */
final class OperationBooks {

    private static final String ADD = """
            insert into operation (
                id, order_id, channel, type, result, operated_at, amount, currency, follows,
                acquirer_reference, response_code, authorization_code)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SUMS = """
            update payment_order set
                authorized_amount = authorized_amount + ?, captured_amount = captured_amount + ?,
                refunded_amount = refunded_amount + ?, last_operation_type = ?, last_operation_at = ?
            """;

    private static final String SUM_UP = SUMS + "where id = ?";

    /** Only if the instruction is still there to be ended. */
    private static final String END_AND_SUM_UP =
            "with ended as (update acquirer_instruction set state = 'DONE' where id = ? and state = ? returning order_id) "
                    + SUMS + ", card_token = coalesce(?, card_token)"
                    + " from ended where id = ended.order_id returning payment_order.*";

    private static final String OPEN_BALANCE = "insert into operation_balance (operation_id, amount) values (?, ?)";

    private static final String TAKE =
            "update operation_balance set reserved = reserved - ?, taken = taken + ?" + " where operation_id = ?";

    private static final String UNDO =
            "update operation_balance set reserved = reserved - ?, undone = true" + " where operation_id = ?";

    /** A cancelled capture leaves its authorization as if it had not been. */
    private static final String GIVE_BACK = "update operation_balance set taken = taken - ?"
            + " where operation_id = (select follows from operation where id = ?)";

    private static final String POST =
            "insert into ledger_line (operation_id, account, amount, currency) values (?, ?, ?, ?)";

    private final Connection connection;

    /** All but the sums: one statement, since each costs a way to the database (PostgreSQL manual, 7.8.4). */
    private final List<String> parts = new ArrayList<>();

    private final List<Object> values = new ArrayList<>();

    private final Operation operation;

    private final Optional<Posting> posting;

    private final long amount;

    OperationBooks(Connection connection, Operation operation, Optional<Posting> posting) {
        this.connection = connection;
        this.operation = operation;
        this.posting = posting;
        this.amount = operation.amount().amount();
    }

    int write() throws SQLException {
        var sums = sums();
        int known = Rows.update(
                connection, SUM_UP, sums[0], sums[1], sums[2], operation.type(), operation.at(), operation.orderId());
        writeTheRest();
        return known;
    }

    /** Writes it if its instruction is in that state, ends that, and keeps the card if there is one. */
    Optional<AfterOperation> end(boolean reversed, CardToken card) throws SQLException {
        var sums = sums();
        var after = Rows.first(
                connection,
                END_AND_SUM_UP,
                OperationBooks::after,
                operation.id(),
                reversed ? "REVERSING" : "PREPARED",
                sums[0],
                sums[1],
                sums[2],
                operation.type(),
                operation.at(),
                Rows.orNull(card == null ? null : card.value(), "varchar"));
        if (after.isPresent()) {
            writeTheRest();
        }
        return after;
    }

    private static AfterOperation after(ResultSet row) throws SQLException {
        return new AfterOperation(OrderRows.order(row), OrderGoal.valueOf(row.getString("goal")));
    }

    private void writeTheRest() throws SQLException {
        add();
        if (operation.succeeded()) {
            follow();
        } else if (operation.follows() != null) {
            also(TAKE, amount, 0L, operation.follows());
        }
        posting.ifPresent(this::post);
        try (var statement = connection.prepareStatement(text())) {
            Rows.bind(statement, 1, values.toArray());
            statement.execute();
        }
    }

    private String text() {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> "part" + at + " as (" + parts.get(at) + ")")
                .collect(Collectors.joining(", ", "with ", " select 1"));
    }

    /** Changes of what is authorized, captured and refunded. */
    private long[] sums() {
        if (!operation.succeeded()) {
            return new long[3];
        }
        return switch (operation.type()) {
            case AUTHORIZATION -> new long[] {amount, 0, 0};
            case VOID -> new long[] {-amount, 0, 0};
            case CAPTURE -> new long[] {0, amount, 0};
            case CANCEL -> new long[] {0, -amount, 0};
            case REFUND -> new long[] {0, 0, amount};
            case CARD_VERIFICATION, ADJUSTMENT -> new long[3];
        };
    }

    private void add() {
        var answer = operation.answer();
        also(
                ADD,
                operation.id(),
                operation.orderId(),
                operation.channel(),
                operation.type(),
                operation.result(),
                operation.at(),
                amount,
                operation.amount().currency(),
                Rows.orNull(operation.follows(), "uuid"),
                Rows.orNull(answer.reference(), "varchar"),
                Rows.orNull(answer.responseCode(), "varchar"),
                Rows.orNull(answer.authorizationCode(), "varchar"));
    }

    private void follow() {
        var type = operation.type();
        if (type == OperationType.AUTHORIZATION || type == OperationType.CAPTURE) {
            also(OPEN_BALANCE, operation.id(), amount);
        }
        if (type == OperationType.CAPTURE || type == OperationType.REFUND) {
            also(TAKE, amount, amount, operation.follows());
        }
        if (type == OperationType.VOID || type == OperationType.CANCEL) {
            also(UNDO, amount, operation.follows());
        }
        if (type == OperationType.CANCEL) {
            also(GIVE_BACK, amount, operation.follows());
        }
    }

    private void post(Posting booked) {
        for (var line : booked.lines()) {
            var money = line.amount();
            also(POST, operation.id(), line.account(), money.amount(), money.currency());
        }
    }

    private void also(String text, Object... with) {
        parts.add(text);
        values.addAll(Arrays.asList(with));
    }
}
