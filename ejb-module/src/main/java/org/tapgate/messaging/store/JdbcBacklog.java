package org.tapgate.messaging.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.messaging.Backlog;
import org.tapgate.messaging.PendingWork;
import org.tapgate.messaging.ResendSchedule;
import org.tapgate.messaging.Routes;
import org.tapgate.messaging.Subscription;
import org.tapgate.messaging.WakeUp;
import org.tapgate.platform.ee.Sql;

/** The pending rows of {@code work_item}, over their partial index. */
@Dependent
final class JdbcBacklog implements Backlog {

    private static final String DUE = """
            select event_id, queue, attempts, request_id
            from unnest(?) as listened
            cross join lateral (
                select event_id, queue, attempts, next_at from work_item
                where queue = listened and state = 'PENDING' and next_at <= ?
                order by next_at
                limit ?
                for update skip locked) as due
            join event on event.id = event_id
            order by next_at
            limit ?
            """;

    private static final String PUT_OFF =
            "update work_item set attempts = ?, next_at = ? where event_id = ? and queue = ?";

    private static final String PENDING = """
            select queue, count(*) as pending, count(*) filter (where attempts >= ?) as stuck, min(occurred_at) as oldest
            from work_item join event on event.id = event_id
            where state = 'PENDING'
            group by queue
            order by queue
            """;

    private final Sql sql;

    private final String[] queues;

    @Inject
    JdbcBacklog(Sql sql, Routes routes) {
        this.sql = sql;
        queues = routes.subscriptions().stream().map(Subscription::queue).toArray(String[]::new);
    }

    @Override
    public List<WakeUp> takeDue(Instant now, int most) {
        return sql.call("sweeping for work", connection -> {
            try (var select = connection.prepareStatement(DUE)) {
                select.setArray(1, connection.createArrayOf("text", queues));
                select.setObject(2, now.atOffset(ZoneOffset.UTC));
                select.setInt(3, most);
                select.setInt(4, most);
                try (var rows = select.executeQuery()) {
                    return putOff(connection, rows, now);
                }
            }
        });
    }

    private static List<WakeUp> putOff(Connection connection, ResultSet rows, Instant now) throws SQLException {
        var taken = new ArrayList<WakeUp>();
        try (var update = connection.prepareStatement(PUT_OFF)) {
            while (rows.next()) {
                var wakeUp = wakeUp(rows);
                bind(update, wakeUp, rows.getInt("attempts") + 1, now);
                update.addBatch();
                taken.add(wakeUp);
            }
            update.executeBatch();
        }
        return taken;
    }

    private static WakeUp wakeUp(ResultSet row) throws SQLException {
        return new WakeUp(
                row.getString("queue"),
                row.getObject("event_id", UUID.class),
                Optional.ofNullable(row.getString("request_id")),
                true);
    }

    private static void bind(PreparedStatement update, WakeUp wakeUp, int attempts, Instant now) throws SQLException {
        update.setInt(1, attempts);
        update.setObject(2, ResendSchedule.next(attempts, now).atOffset(ZoneOffset.UTC));
        update.setObject(3, wakeUp.eventId());
        update.setString(4, wakeUp.queue());
    }

    @Override
    public List<PendingWork> pending() {
        return sql.call("measuring the backlog", connection -> {
            try (var select = connection.prepareStatement(PENDING)) {
                select.setInt(1, PendingWork.STUCK_AFTER);
                try (var rows = select.executeQuery()) {
                    var queues = new ArrayList<PendingWork>();
                    while (rows.next()) {
                        queues.add(pendingWork(rows));
                    }
                    return queues;
                }
            }
        });
    }

    private static PendingWork pendingWork(ResultSet row) throws SQLException {
        return new PendingWork(
                row.getString("queue"),
                row.getLong("pending"),
                row.getLong("stuck"),
                row.getObject("oldest", OffsetDateTime.class).toInstant());
    }
}
