package org.tapgate.settlement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.Count;
import org.tapgate.settlement.HostTotal;
import org.tapgate.settlement.LineState;
import org.tapgate.settlement.LineType;
import org.tapgate.settlement.TerminalTotal;
import org.tapgate.settlement.Totals;

/** Rows of {@code batch_line} with their operations and orders, and sums of them. */
final class LineTable {

    static final String COLUMNS =
            "id, order_id, reference, type, operated_at, amount, fee, acquirer_reference, payment_instrument, state, reason";

    /** Named {@code id}, the operation is what lists go by. */
    static final String FROM = """
            (select line.batch_id, line.operation_id as id, operation.order_id, payment_order.reference, line.type,
                operation.operated_at, line.amount, line.fee, operation.acquirer_reference,
                payment_order.payment_instrument, line.state, line.reason
            from batch_line line
                join operation on operation.id = line.operation_id
                join payment_order on payment_order.id = operation.order_id) as line
            """;

    private LineTable() {}

    static BatchLine line(ResultSet row) throws SQLException {
        return new BatchLine(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("reference"),
                LineType.valueOf(row.getString("type")),
                Rows.time(row, "operated_at"),
                row.getLong("amount"),
                row.getLong("fee"),
                row.getString("acquirer_reference"),
                row.getString("payment_instrument"),
                LineState.valueOf(row.getString("state")),
                row.getString("reason"));
    }

    static Count count(ResultSet row) throws SQLException {
        var totals = new Totals(row.getLong("lines"), row.getLong("gross"), row.getLong("fee"));
        return new Count(totals, row.getLong("ledger"), side(row, ""));
    }

    static TerminalTotal terminal(ResultSet row) throws SQLException {
        return new TerminalTotal(row.getString("terminal"), side(row, "their_"), side(row, ""));
    }

    /** Captures and refunds of a row. */
    static HostTotal side(ResultSet row, String prefix) throws SQLException {
        return new HostTotal(
                row.getLong(prefix + "captures"),
                row.getLong(prefix + "captured"),
                row.getLong(prefix + "refunds"),
                row.getLong(prefix + "refunded"));
    }
}
