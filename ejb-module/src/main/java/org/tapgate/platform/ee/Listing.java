package org.tapgate.platform.ee;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;

/**
 * What {@link Keyset} is for entities, for lists in SQL: pages in the order of one text column and then of the {@code id}, or
 * of the id alone. Names of columns come from code only, values are parameters.
 */
public final class Listing {

    private final String columns;

    private final String from;

    private final List<String> conditions = new ArrayList<>();

    private final List<Object> parameters = new ArrayList<>();

    private Listing(String columns, String from, String condition) {
        this.columns = columns;
        this.from = from;
        conditions.add(condition);
    }

    /** A list of these columns of rows that are not deleted. */
    public static Listing of(String columns, String from) {
        return new Listing(columns, from, "deleted_at is null");
    }

    /** A list of these columns of rows that are never deleted. */
    public static Listing ofAll(String columns, String from) {
        return new Listing(columns, from, "true");
    }

    /** Only rows for which the condition holds, which has one {@code ?} for each value. */
    public Listing where(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    /** The same, when there is a value to compare with. */
    public Listing where(String condition, Optional<?> value) {
        value.ifPresent(present -> where(condition, present));
        return this;
    }

    /**
     * Asks for one page.
     *
     * @param column the expression behind the order's field: a text that is never null
     */
    public <T> Page<T> page(
            Connection connection, String column, SortOrder order, PageRequest page, RowReader<T> reader)
            throws SQLException {
        page.after()
                .ifPresent(place -> where(
                        "(" + column + ", id) " + (order.descending() ? "<" : ">") + " (?, ?)",
                        order.valueIn(place),
                        Ids.parse(order.idIn(place)).orElseThrow()));
        var direction = order.descending() ? " desc" : "";
        return page(
                connection,
                columns + ", " + column + " as sort_key",
                column + direction + ", id" + direction,
                page,
                row -> new Keyed<>(reader.read(row), order.cursor(row.getString("sort_key"), row.getString("id"))));
    }

    /** Asks for one page in the order of the ids alone, which tell when they were made (UUIDv7). */
    public <T> Page<T> byAge(Connection connection, boolean oldestFirst, PageRequest page, RowReader<T> reader)
            throws SQLException {
        page.after()
                .ifPresent(place -> where(
                        oldestFirst ? "id > ?" : "id < ?",
                        Ids.parse(place.parts().get(0)).orElseThrow()));
        return page(
                connection,
                columns,
                oldestFirst ? "id" : "id desc",
                page,
                row -> new Keyed<>(reader.read(row), Cursor.of(row.getString("id"))));
    }

    /** The same, the newest first. */
    public <T> Page<T> newestFirst(Connection connection, PageRequest page, RowReader<T> reader) throws SQLException {
        return byAge(connection, false, page, reader);
    }

    private <T> Page<T> page(
            Connection connection, String selected, String order, PageRequest page, RowReader<Keyed<T>> reader)
            throws SQLException {
        var where = conditions.stream().collect(Collectors.joining(") and (", " where (", ")"));
        var sql = "select " + selected + " from " + from + where + " order by " + order + " limit ?";
        try (var select = connection.prepareStatement(sql)) {
            bind(select, page.limit() + 1);
            return Page.of(Rows.read(select, reader), page.limit(), Keyed::key).map(Keyed::value);
        }
    }

    private void bind(PreparedStatement select, int rows) throws SQLException {
        int index = 1;
        for (Object parameter : parameters) {
            select.setObject(index++, parameter);
        }
        select.setInt(index, rows);
    }

    private record Keyed<T>(T value, Cursor key) {}
}
