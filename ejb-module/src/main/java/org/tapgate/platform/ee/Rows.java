package org.tapgate.platform.ee;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements with their values in the order of the question marks, any of which may be null. Instants and constants of
 * enums are taken as they are.
 */
public final class Rows {

    private Rows() {}

    /** Changes rows, and tells how many. */
    public static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, 1, values);
            return statement.executeUpdate();
        }
    }

    /** All rows that a query finds, in its order. */
    public static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, 1, values);
            return read(statement, reader);
        }
    }

    /** The first row that a query finds. */
    public static <T> Optional<T> first(Connection connection, String sql, RowReader<T> reader, Object... values)
            throws SQLException {
        return list(connection, sql, reader, values).stream().findFirst();
    }

    static <T> List<T> read(PreparedStatement bound, RowReader<T> reader) throws SQLException {
        try (var row = bound.executeQuery()) {
            var found = new ArrayList<T>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        }
    }

    /**
     * Fills in values.
     *
     * @param first number of the first question mark
     * @return the number of the first question mark after them
     */
    public static int bind(PreparedStatement statement, int first, Object... values) throws SQLException {
        int next = first;
        for (var value : values) {
            if (value instanceof Nothing nothing) {
                statement.setNull(next++, Types.NULL, nothing.type());
            } else {
                statement.setObject(next++, plain(value));
            }
        }
        return next;
    }

    /** No value, of a type. */
    private record Nothing(String type) {}

    /**
     * A value that is often null, for a statement that runs often: a null that does not tell its type makes the driver
     * prepare the statement, and the database plan it, anew each time it comes after a value.
     *
     * @param type the database's, as the driver sends values: {@code uuid}, {@code varchar}, {@code timestamptz}
     */
    public static Object orNull(Object value, String type) {
        return value == null ? new Nothing(type) : value;
    }

    /** What the driver takes as it is. */
    public static Object plain(Object value) {
        if (value instanceof Instant time) {
            return time.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** A {@code timestamptz} that may be null. */
    public static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
