package org.tapgate.order.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tapgate.identity.DataScope;
import org.tapgate.order.Span;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.ee.RowReader;
import org.tapgate.platform.ee.Rows;

/**
 * A list of orders or operations from the newest to the oldest, or turned, within what somebody may see. Conditions are
 * texts of this package, values are parameters; the table of orders is called {@code payment_order} in all of them.
 */
final class TimeList {

    /** Beyond these PostgreSQL has no dates, and nobody has orders. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final String select;

    private final String time;

    private final String id;

    private final List<String> conditions = new ArrayList<>(List.of("true"));

    private final List<Object> values = new ArrayList<>();

    private boolean oldestFirst;

    TimeList(String select, String time, String id) {
        this.select = select;
        this.time = time;
        this.id = id;
    }

    TimeList where(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(List.of(parameters));
        return this;
    }

    TimeList where(String condition, Optional<?> value) {
        value.ifPresent(present -> where(condition, present));
        return this;
    }

    /** The other way round, or not. */
    TimeList oldestFirst(boolean turned) {
        oldestFirst = turned;
        return this;
    }

    /** What the caller may see. */
    TimeList within(DataScope scope) {
        if (scope.isNothing()) {
            return where("false");
        }
        var members = scope.members().toArray(String[]::new);
        return switch (scope.kind()) {
            case ALL -> this;
            case LOC -> where("payment_order.location_id::text = any (?)", (Object) members);
            case ICA -> where("payment_order.ica = any (?)", (Object) members);
            case CLI -> where("payment_order.client_id = ?", scope.client());
            case DEV -> where("payment_order.terminal = any (?)", (Object) members);
        };
    }

    <T> Page<T> page(Connection connection, Span span, RowReader<T> reader, Function<T, Cursor> place)
            throws SQLException {
        where(time + " >= ?", bounded(span.from()));
        where(time + " < ?", span.to().map(TimeList::bounded));
        oldestFirst(span.oldestFirst());
        span.after().ifPresent(this::beyond);
        return Page.of(list(connection, span.most() + 1, reader), span.most(), place);
    }

    private void beyond(Cursor seen) {
        where(
                "(" + time + ", " + id + ") " + (oldestFirst ? ">" : "<") + " (?, ?)",
                bounded(Instant.parse(seen.parts().get(0))),
                UUID.fromString(seen.parts().get(1)));
    }

    <T> List<T> list(Connection connection, int most, RowReader<T> reader) throws SQLException {
        return list(connection, most, "", reader);
    }

    /** The first row; nobody else changes what it has of that table for the rest of the transaction. */
    <T> List<T> held(Connection connection, String table, RowReader<T> reader) throws SQLException {
        return list(connection, 1, " for no key update of " + table, reader);
    }

    private <T> List<T> list(Connection connection, int most, String holding, RowReader<T> reader) throws SQLException {
        var where = conditions.stream().collect(Collectors.joining(") and (", " where (", ")"));
        var direction = oldestFirst ? "" : " desc";
        var order = " order by " + time + direction + ", " + id + direction + " limit " + most;
        return Rows.list(connection, select + where + order + holding, reader, values.toArray());
    }

    private static Instant bounded(Instant time) {
        return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    }
}
