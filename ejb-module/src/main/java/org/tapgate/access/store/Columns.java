package org.tapgate.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The columns of a row, one after the other; any of them may be null. */
final class Columns {

    private final ResultSet row;

    private int next;

    Columns(ResultSet row) {
        this(row, 1);
    }

    /** Starts at a column other than the first. */
    Columns(ResultSet row, int first) {
        this.row = row;
        this.next = first;
    }

    UUID id() throws SQLException {
        return row.getObject(next++, UUID.class);
    }

    String text() throws SQLException {
        return row.getString(next++);
    }

    <E extends Enum<E>> E name(Class<E> type) throws SQLException {
        var name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }

    <T> T document(Class<T> type) throws SQLException {
        return EntryDocuments.JSON.read(text(), type);
    }

    Instant time() throws SQLException {
        var time = row.getObject(next++, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    Integer number() throws SQLException {
        return row.getObject(next++, Integer.class);
    }

    int count() throws SQLException {
        return row.getInt(next++);
    }

    boolean flag() throws SQLException {
        return row.getBoolean(next++);
    }
}
