package org.tapgate.event.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.event.EventStreams;
import org.tapgate.event.Places;
import org.tapgate.event.StreamEvent;
import org.tapgate.event.StreamOwner;
import org.tapgate.event.StreamSpan;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.platform.ee.Sql;

/**
 * A sequence is a row with its last number. Whoever appends holds that row until the commit, so numbers become visible in
 * their order, and a transaction that rolls back leaves no gap (ADR 19).
 */
@ApplicationScoped
class JdbcEventStreams implements EventStreams {

    /** An advisory lock of our own; any number does that nobody else uses. */
    private static final String LINE = "select pg_advisory_xact_lock(7070719)";

    private static final String RESERVE = """
            insert into event_stream (owner, last_sequence) values (?, ?)
            on conflict (owner) do update set last_sequence = event_stream.last_sequence + excluded.last_sequence
            returning last_sequence
            """;

    private static final String APPEND = """
            insert into stream_event (owner, sequence, id, type, occurred_at, numbered_at, body)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String COLUMNS = "select id, owner, sequence, type, occurred_at, body from stream_event ";

    private static final String AFTER = COLUMNS + "where owner = ? and sequence > ? order by sequence limit ?";

    private static final String FIND = COLUMNS + "where id = ? and owner = ?";

    private static final String SPAN = """
            select last_sequence,
                   coalesce((select min(sequence) from stream_event where stream_event.owner = event_stream.owner),
                            last_sequence + 1) as first_sequence
            from event_stream where owner = ?
            """;

    private static final String LAST = "select owner, last_sequence from event_stream where owner = any (?)";

    private static final String FORGET = """
            delete from stream_event where (owner, sequence) in (
                select owner, sequence from stream_event
                where numbered_at < ?
                order by numbered_at
                limit ?
                for update skip locked)
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcEventStreams() {
        this(null);
    }

    @Inject
    JdbcEventStreams(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void inLine() {
        sql.call("waiting in line to number events", connection -> {
            try (var lock = connection.prepareStatement(LINE)) {
                return lock.execute();
            }
        });
    }

    @Override
    public List<StreamEvent> append(List<DomainEvent> events, Instant now) {
        return sql.call("numbering events", connection -> {
            var placed = new ArrayList<StreamEvent>();
            for (var part : Places.byOwner(events).entrySet()) {
                long last = reserve(connection, part.getKey(), part.getValue().size());
                placed.addAll(Places.endingAt(last, part.getKey(), part.getValue()));
            }
            insert(connection, placed, now);
            return placed;
        });
    }

    private static long reserve(Connection connection, StreamOwner owner, int count) throws SQLException {
        try (var statement = connection.prepareStatement(RESERVE)) {
            statement.setObject(1, owner.id());
            statement.setLong(2, count);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void insert(Connection connection, List<StreamEvent> events, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            for (var event : events) {
                statement.setObject(1, event.owner().id());
                statement.setLong(2, event.sequence());
                statement.setObject(3, event.id());
                statement.setString(4, event.type());
                statement.setObject(5, event.occurredAt().atOffset(ZoneOffset.UTC));
                statement.setObject(6, now.atOffset(ZoneOffset.UTC));
                statement.setString(7, event.body());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public List<StreamEvent> after(StreamOwner owner, long sequence, int most) {
        return sql.call("reading events", connection -> {
            try (var select = connection.prepareStatement(AFTER)) {
                select.setObject(1, owner.id());
                select.setLong(2, sequence);
                select.setInt(3, most);
                return read(select);
            }
        });
    }

    @Override
    public Optional<StreamEvent> find(StreamOwner owner, UUID id) {
        return sql.call("finding an event", connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setObject(1, id);
                select.setObject(2, owner.id());
                return read(select).stream().findFirst();
            }
        });
    }

    private static List<StreamEvent> read(PreparedStatement select) throws SQLException {
        var found = new ArrayList<StreamEvent>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                found.add(event(row));
            }
        }
        return found;
    }

    private static StreamEvent event(ResultSet row) throws SQLException {
        return new StreamEvent(
                row.getObject("id", UUID.class),
                new StreamOwner(row.getObject("owner", UUID.class)),
                row.getLong("sequence"),
                row.getString("type"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("body"));
    }

    @Override
    public StreamSpan span(StreamOwner owner) {
        return sql.call("measuring a sequence", connection -> {
            try (var select = connection.prepareStatement(SPAN)) {
                select.setObject(1, owner.id());
                try (var row = select.executeQuery()) {
                    return row.next()
                            ? new StreamSpan(row.getLong("first_sequence"), row.getLong("last_sequence"))
                            : StreamSpan.EMPTY;
                }
            }
        });
    }

    @Override
    public Map<StreamOwner, Long> lastOf(Collection<StreamOwner> owners) {
        return sql.call("looking for new events", connection -> {
            var last = new HashMap<StreamOwner, Long>();
            try (var select = connection.prepareStatement(LAST)) {
                var ids = owners.stream().map(StreamOwner::id).toArray();
                select.setArray(1, connection.createArrayOf("uuid", ids));
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        last.put(new StreamOwner(row.getObject(1, UUID.class)), row.getLong(2));
                    }
                }
            }
            return last;
        });
    }

    @Override
    public int forget(Instant before, int most) {
        return sql.call("forgetting old events", connection -> {
            try (var delete = connection.prepareStatement(FORGET)) {
                delete.setObject(1, before.atOffset(ZoneOffset.UTC));
                delete.setInt(2, most);
                return delete.executeUpdate();
            }
        });
    }
}
