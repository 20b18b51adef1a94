package org.tapgate.messaging.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Outbox;
import org.tapgate.messaging.OutboxSql;
import org.tapgate.messaging.ResendSchedule;
import org.tapgate.messaging.Routes;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUps;
import org.tapgate.platform.ee.Sql;

/** The outbox in the tables {@code event} and {@code work_item}. */
@Dependent
final class JdbcOutbox implements Outbox {

    private static final String PUBLISH = "with " + OutboxSql.PARTS + " select 1";

    private final Sql sql;

    private final Routes routes;

    private final WakeUps wakeUps;

    @Inject
    JdbcOutbox(Sql sql, Routes routes, WakeUps wakeUps) {
        this.sql = sql;
        this.routes = routes;
        this.wakeUps = wakeUps;
    }

    @Override
    public void publish(DomainEvent event) {
        sql.call("publishing an event", connection -> {
            try (var statement = connection.prepareStatement(PUBLISH)) {
                bind(statement, 1, event);
                return statement.execute();
            }
        });
    }

    @Override
    public void publishAll(List<DomainEvent> events) {
        var many = new EventArrays(events, routes);
        sql.call("publishing events", many::write);
        many.wakeUps().forEach(wakeUps::afterCommit);
    }

    @Override
    public int bind(PreparedStatement statement, int first, DomainEvent event) throws SQLException {
        var queues = routes.queuesFor(event.type());
        int next = bindEvent(statement, first, event);
        bindTime(statement, next, ResendSchedule.next(0, event.occurredAt()));
        bindQueues(statement, next + 1, queues);
        queues.forEach(queue -> wakeUps.afterCommit(new WakeUp(queue, event.id(), event.requestId())));
        return next + 2;
    }

    private static int bindEvent(PreparedStatement statement, int first, DomainEvent event) throws SQLException {
        int next = first;
        statement.setObject(next++, event.id());
        statement.setString(next++, event.type());
        statement.setObject(next++, event.subjectId());
        statement.setObject(next++, event.clientId().orElse(null));
        bindTime(statement, next++, event.occurredAt());
        statement.setString(next++, event.requestId().orElse(null));
        statement.setString(next++, event.data());
        return next;
    }

    private static void bindTime(PreparedStatement statement, int index, Instant time) throws SQLException {
        statement.setObject(index, time.atOffset(ZoneOffset.UTC));
    }

    private static void bindQueues(PreparedStatement statement, int index, List<String> queues) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("text", queues.toArray()));
    }
}
