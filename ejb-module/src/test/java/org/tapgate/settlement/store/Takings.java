package org.tapgate.settlement.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.tapgate.platform.Database;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Money that was taken and given back: orders, operations and their postings, as {@code order} writes them. */
public final class Takings {

    private static final String ORDER = """
            insert into payment_order (id, reference, client_id, channel, capture_type, amount, currency, terminal,
                payment_instrument, goal, created_at, last_operation_at)
            values (?, ?, ?, 'POS', 'IMPLICIT', ?, ?, ?, '***7899', 'CAPTURE', ?, ?)
            """;

    private static final String OPERATION = """
            insert into operation (id, order_id, channel, type, result, operated_at, amount, currency, follows,
                acquirer_reference)
            values (?, ?, 'POS', ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String POSTING = "insert into ledger_line values (?, ?, ?, ?), (?, ?, ?, ?)";

    private static final String CANCELLATION = """
            insert into acquirer_instruction (id, order_id, type, channel, follows, amount, currency, state,
                prepared_at, next_at)
            select ?, order_id, 'CANCEL', channel, id, amount, currency, 'PREPARED', ?, ? from operation where id = ?
            """;

    private static final String MESSAGE = """
            insert into acquirer_message (reference, kind, trace_number, transmitted_at, amount, currency, attempts, approved)
            select id, type, 1, ?, amount, currency, 1, true from operation where id = ?
            """;

    private static final String COMPARED = """
            insert into acquirer_reconciliation values (?, 'EUR', ?, 0, 0, 0, 0, 0, 0, null, now())
            on conflict (day, currency) do update set verdict = excluded.verdict
            """;

    private final DataSource database;

    public Takings(DataSource database) {
        this.database = database;
    }

    /** A client there. */
    public UUID client(String zone) {
        var id = Ids.next();
        run(connection -> Rows.update(
                connection,
                "insert into client values (?, 'Shop', 'EUR', 'POL', ?, 'IMPLICIT', 1, now(), now())",
                id,
                zone));
        return id;
    }

    /** Something else than usual is agreed with it. */
    public void agree(UUID client, LocalTime cutOff, boolean byGroup, int sizeLimit, int feeBasisPoints) {
        run(connection -> Rows.update(
                connection,
                "insert into settlement_terms values (?, ?, ?, ?, ?, 1)",
                client,
                cutOff,
                byGroup,
                sizeLimit,
                feeBasisPoints));
    }

    /** A capture of a new order. */
    public UUID capture(UUID client, String currency, long amount, Instant at, String terminal) {
        var order = Ids.next();
        run(connection ->
                Rows.update(connection, ORDER, order, order.toString(), client, amount, currency, terminal, at, at));
        return operate(order, "CAPTURE", "EXECUTED", null, currency, amount, at);
    }

    public UUID capture(UUID client, long amount, Instant at) {
        return capture(client, "EUR", amount, at, null);
    }

    /** Gives some of a capture back. */
    public UUID refund(UUID capture, long amount, Instant at) {
        return follow(capture, "REFUND", "REFUNDED", amount, at);
    }

    /** Writes down that the acquirer is to undo a capture; false when its batch is not open any more. */
    public boolean startCancel(UUID capture, Instant at) {
        try {
            run(connection -> Rows.update(connection, CANCELLATION, Ids.next(), at, at, capture));
            return true;
        } catch (DatabaseFailure notOpen) {
            return false;
        }
    }

    /** Undoes a capture. */
    public UUID cancel(UUID capture, long amount, Instant at) {
        return follow(capture, "CANCEL", "CANCELED", amount, at);
    }

    /** An attempt to undo a capture that the acquirer refused. */
    public UUID cancelInVain(UUID capture, long amount, Instant at) {
        return follow(capture, "CANCEL", "DECLINED", amount, at);
    }

    private UUID follow(UUID capture, String type, String result, long amount, Instant at) {
        var order = Ids.parse(Database.texts(database, "select order_id from operation where id = '" + capture + "'")
                        .get(0))
                .orElseThrow();
        var currency = Database.texts(database, "select currency from operation where id = '" + capture + "'")
                .get(0);
        return operate(order, type, result, capture, currency, amount, at);
    }

    private UUID operate(
            UUID order, String type, String result, UUID follows, String currency, long amount, Instant at) {
        var id = Ids.next();
        run(connection -> {
            Rows.update(connection, OPERATION, id, order, type, result, at, amount, currency, follows, "SIM-" + id);
            return result.equals("DECLINED") ? 0 : post(connection, id, type, amount, currency);
        });
        return id;
    }

    private static int post(Connection connection, UUID id, String type, long amount, String currency)
            throws SQLException {
        long owed = type.equals("CAPTURE") ? amount : -amount;
        var other = type.equals("REFUND") ? "REFUNDS" : "FEES";
        return Rows.update(connection, POSTING, id, "RECEIVABLE", owed, currency, id, other, -owed, currency);
    }

    /** The acquirer's host was told of a movement then, and approved it. */
    public void told(UUID movement, Instant at) {
        run(connection -> Rows.update(connection, MESSAGE, at, movement));
    }

    /** The totals of a day were compared with the host's. */
    public void compared(LocalDate day, String verdict) {
        run(connection ->
                Rows.update(connection, "insert into acquirer_day values (?, now()) on conflict do nothing", day)
                        + Rows.update(connection, COMPARED, day, verdict));
    }

    /** Changes or adds rows by hand. */
    public void run(Sql.Work<Integer> work) {
        Database.transaction(database, transaction -> new Sql(transaction).call("preparing a test", work));
    }
}
