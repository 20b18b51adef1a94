package org.tapgate.order.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.tapgate.order.Instruction;
import org.tapgate.order.Order;
import org.tapgate.platform.ee.Rows;

/** An order that is to be written under a name, unless the client has another one of that name. */
record NewOrder(Order order, String reference) {

    private static final String ADD = """
            insert into payment_order (
                id, reference, client_id, channel, capture_type, amount, currency, customer_id, description,
                custom_field, contract_id, terminal, location_id, ica, payment_instrument,
                payment_circuit, goal, created_at, last_operation_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'HOLD', ?, ?)
            on conflict (client_id, reference) do nothing
            """;

    /** With what the acquirer is to be told of it. */
    private static final String OPEN = "with added as (" + ADD + """
             returning id)
            insert into acquirer_instruction (
                id, order_id, type, channel, amount, currency, state, prepared_at, next_at)
            select ?, id, ?, ?, ?, ?, 'PREPARED', ?, ? from added
            """;

    boolean add(Connection connection) throws SQLException {
        return Rows.update(connection, ADD, values()) == 1;
    }

    boolean open(Connection connection, Instruction first, Instant now, Instant dueAt) throws SQLException {
        var told = Stream.of(
                first.id(),
                first.type(),
                first.channel(),
                first.amount().amount(),
                first.amount().currency(),
                now,
                dueAt);
        return Rows.update(
                        connection,
                        OPEN,
                        Stream.concat(Stream.of(values()), told).toArray())
                == 1;
    }

    private Object[] values() {
        var terms = order.terms();
        var origin = order.origin();
        return new Object[] {
            order.id(),
            reference,
            Rows.orNull(order.clientId(), "uuid"),
            terms.channel(),
            terms.captureType(),
            terms.amount().amount(),
            terms.amount().currency(),
            Rows.orNull(terms.customerId(), "varchar"),
            Rows.orNull(terms.description(), "varchar"),
            Rows.orNull(terms.customField(), "varchar"),
            Rows.orNull(terms.contractId(), "uuid"),
            Rows.orNull(origin.terminal(), "varchar"),
            Rows.orNull(origin.locationId(), "uuid"),
            Rows.orNull(origin.ica(), "varchar"),
            order.instrument().shown(),
            Rows.orNull(order.instrument().circuit(), "varchar"),
            order.createdAt(),
            order.createdAt()
        };
    }
}
