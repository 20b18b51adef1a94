package org.tapgate.messaging.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.messaging.BatchInbox;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Inbox;
import org.tapgate.platform.Log;
import org.tapgate.platform.ee.Sql;

/**
 * Claims by one conditional update: of two that try, the second waits for the first and then finds nothing.
 *
 * <p>The transaction of a single claim does not wait for the disk when it commits. Claim and effect are lost together, if the database
 * dies within the next moment, and the work is found pending again; so nothing is gained by waiting, and listeners that
 * count in the same row wait for each other much shorter.
 */
@Dependent
final class JdbcInbox implements Inbox, BatchInbox {

    private static final Log LOG = Log.of(JdbcInbox.class);

    private static final String CLAIM = """
            update work_item set state = 'DONE', done_at = ?
            from event, (select set_config('synchronous_commit', 'off', true)) as unhurried
            where work_item.event_id = ? and queue = ? and state = 'PENDING' and event.id = work_item.event_id
            returning event.*
            """;

    private static final String CLAIM_MANY = """
            with claimed as (
                update work_item set state = 'DONE', done_at = ?
                where (event_id, queue) in (
                    select event_id, queue from work_item
                    where queue = ? and state = 'PENDING' and attempts <= ?
                    order by next_at
                    limit ?
                    for update skip locked)
                returning event_id)
            select event.* from event join claimed on event.id = claimed.event_id
            """;

    private final Sql sql;

    private final InstantSource clock;

    @Inject
    JdbcInbox(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<DomainEvent> claim(String queue, UUID eventId) {
        return sql.call("claiming work", connection -> {
            try (var statement = connection.prepareStatement(CLAIM)) {
                statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setObject(2, eventId);
                statement.setString(3, queue);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(event(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public List<DomainEvent> claimMany(String queue, int most) {
        return claimMany(queue, Integer.MAX_VALUE, most);
    }

    @Override
    public List<DomainEvent> claimUntried(String queue, int most) {
        return claimMany(queue, 0, most);
    }

    private List<DomainEvent> claimMany(String queue, int mostAttempts, int most) {
        return sql.call("claiming much work", connection -> {
            var claimed = new ArrayList<DomainEvent>();
            try (var statement = connection.prepareStatement(CLAIM_MANY)) {
                statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setString(2, queue);
                statement.setInt(3, mostAttempts);
                statement.setInt(4, most);
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        claimed.add(event(row));
                    }
                }
            }
            return told(queue, claimed);
        });
    }

    /** One wake-up stands for many events, so here is where a request is seen to go on. */
    private static List<DomainEvent> told(String queue, List<DomainEvent> claimed) {
        if (!claimed.isEmpty()) {
            var requests = claimed.stream()
                    .flatMap(event -> event.requestId().stream())
                    .toList();
            LOG.info("Work claimed", Map.of("queue", queue, "events", claimed.size(), "requests", requests));
        }
        return claimed;
    }

    private static DomainEvent event(ResultSet row) throws SQLException {
        return new DomainEvent(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getObject("subject_id", UUID.class),
                Optional.ofNullable(row.getObject("client_id", UUID.class)),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("request_id")),
                row.getString("data"));
    }
}
