package org.tapgate.messaging;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Where a feature tells what happened. Always within the transaction of the change, which is also when wake-ups are
 * noted; they are sent after its commit and forgotten when it rolls back.
 */
public interface Outbox {

    /** Writes the event and its work, in one statement of their own. */
    void publish(DomainEvent event);

    /** The same for many events, by few statements. */
    void publishAll(List<DomainEvent> events);

    /**
     * The same for the hot path, where the feature's own statement writes the event too: it contains
     * {@link OutboxSql#PARTS}, and this fills in the parameters of that text.
     *
     * @param first number of the first parameter of the text within the statement
     * @return the number of the first parameter after the text
     */
    int bind(PreparedStatement statement, int first, DomainEvent event) throws SQLException;
}
