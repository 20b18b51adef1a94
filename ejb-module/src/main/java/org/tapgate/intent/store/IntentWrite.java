package org.tapgate.intent.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.intent.HistoryLine;
import org.tapgate.intent.Intent;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Outbox;
import org.tapgate.messaging.OutboxSql;
import org.tapgate.platform.ee.Rows;

/** One statement for an intent, its line of history and the event that tells of it: each one costs a way to the database. */
record IntentWrite(String row, List<Object> values, UUID intentId, HistoryLine line, Optional<DomainEvent> event) {

    private static final String BEFORE = "with written as (";

    /** The line refers to its intent, which the database looks for when the whole statement is done. */
    private static final String LINE = """
             returning id), told as (
                insert into intent_event (intent_id, sequence, event, from_state, to_state, actor, at, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?))
            """;

    private static final String AFTER = " select id from written";

    /** A new intent. */
    static IntentWrite added(Intent intent, HistoryLine line, Optional<DomainEvent> event) {
        return new IntentWrite(IntentRow.INSERT, Arrays.asList(IntentRow.added(intent)), intent.id(), line, event);
    }

    /** An intent to which something happened. */
    static IntentWrite changed(Intent intent, HistoryLine line, Optional<DomainEvent> event) {
        return new IntentWrite(IntentRow.UPDATE, Arrays.asList(IntentRow.changed(intent)), intent.id(), line, event);
    }

    boolean run(Connection connection, Outbox outbox) throws SQLException {
        try (var statement = connection.prepareStatement(text())) {
            int next = Rows.bind(statement, 1, values.toArray());
            next = Rows.bind(
                    statement,
                    next,
                    intentId,
                    line.sequence(),
                    line.event(),
                    Rows.orNull(line.from(), "varchar"),
                    line.to(),
                    line.actor(),
                    line.at(),
                    Rows.orNull(line.reason(), "varchar"));
            if (event.isPresent()) {
                outbox.bind(statement, next, event.get());
            }
            return statement.execute();
        }
    }

    private String text() {
        return BEFORE + row + LINE + (event.isPresent() ? "," + OutboxSql.PARTS : "") + AFTER;
    }
}
