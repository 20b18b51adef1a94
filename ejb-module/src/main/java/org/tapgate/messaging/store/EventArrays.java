package org.tapgate.messaging.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.ResendSchedule;
import org.tapgate.messaging.Routes;
import org.tapgate.messaging.WakeUp;

/** Many events with their work, each column as one array: two statements, however many there are. */
final class EventArrays {

    private static final String EVENTS = """
            insert into event (id, type, subject_id, client_id, occurred_at, request_id, data)
            select * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[])
            """;

    private static final String WORK = """
            insert into work_item (event_id, queue, next_at) select * from unnest(?::uuid[], ?::text[], ?::timestamptz[])
            """;

    private final List<DomainEvent> events;

    private final List<Work> work = new ArrayList<>();

    EventArrays(List<DomainEvent> events, Routes routes) {
        this.events = events;
        for (DomainEvent event : events) {
            routes.queuesFor(event.type()).forEach(queue -> work.add(new Work(event, queue)));
        }
    }

    private record Work(DomainEvent event, String queue) {}

    /** Whom to wake after the commit. */
    List<WakeUp> wakeUps() {
        return work.stream()
                .map(item ->
                        new WakeUp(item.queue(), item.event().id(), item.event().requestId()))
                .toList();
    }

    int write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(EVENTS)) {
            insert.setArray(1, column(connection, "uuid", events, DomainEvent::id));
            insert.setArray(2, column(connection, "text", events, DomainEvent::type));
            insert.setArray(3, column(connection, "uuid", events, DomainEvent::subjectId));
            insert.setArray(
                    4,
                    column(connection, "uuid", events, event -> event.clientId().orElse(null)));
            insert.setArray(5, column(connection, "timestamptz", events, event -> utc(event.occurredAt())));
            insert.setArray(
                    6,
                    column(
                            connection,
                            "text",
                            events,
                            event -> event.requestId().orElse(null)));
            insert.setArray(7, column(connection, "text", events, DomainEvent::data));
            insert.executeUpdate();
        }
        return writeWork(connection);
    }

    private int writeWork(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(WORK)) {
            insert.setArray(
                    1, column(connection, "uuid", work, item -> item.event().id()));
            insert.setArray(2, column(connection, "text", work, Work::queue));
            insert.setArray(
                    3,
                    column(
                            connection,
                            "timestamptz",
                            work,
                            item -> utc(ResendSchedule.next(0, item.event().occurredAt()))));
            return insert.executeUpdate();
        }
    }

    private static Object utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static <T> java.sql.Array column(
            Connection connection, String type, List<T> rows, Function<T, Object> member) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(member).toArray());
    }
}
