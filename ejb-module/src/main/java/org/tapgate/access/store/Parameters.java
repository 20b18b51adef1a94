package org.tapgate.access.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;

/** The parameters of a statement, one after the other; any value may be null. */
final class Parameters {

    private final PreparedStatement statement;

    private int next = 1;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Behind parameters that were bound before. */
    Parameters(PreparedStatement statement, int next) {
        this.statement = statement;
        this.next = next;
    }

    /** The number of the parameter that comes next. */
    int next() {
        return next;
    }

    /** Tells the type of a null, see {@link Rows#orNull}. */
    Parameters id(UUID id) throws SQLException {
        Rows.bind(statement, next++, Rows.orNull(id, "uuid"));
        return this;
    }

    Parameters ids(Collection<UUID> ids) throws SQLException {
        statement.setArray(next++, statement.getConnection().createArrayOf("uuid", ids.toArray()));
        return this;
    }

    Parameters texts(Collection<String> texts) throws SQLException {
        statement.setArray(next++, statement.getConnection().createArrayOf("text", texts.toArray()));
        return this;
    }

    Parameters text(String text) throws SQLException {
        statement.setString(next++, text);
        return this;
    }

    Parameters name(Enum<?> constant) throws SQLException {
        return text(constant == null ? null : constant.name());
    }

    Parameters document(Object document) throws SQLException {
        return text(document == null ? null : EntryDocuments.JSON.write(document));
    }

    Parameters time(Instant time) throws SQLException {
        statement.setObject(next++, time == null ? null : time.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    Parameters number(Integer number) throws SQLException {
        statement.setObject(next++, number, Types.INTEGER);
        return this;
    }

    Parameters number(Long number) throws SQLException {
        statement.setObject(next++, number, Types.BIGINT);
        return this;
    }

    Parameters flag(boolean flag) throws SQLException {
        statement.setBoolean(next++, flag);
        return this;
    }
}
