package org.tapgate.audit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.audit.AuditEvent;
import org.tapgate.audit.AuditFilter;
import org.tapgate.audit.AuditLog;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.Sql;

@ApplicationScoped
class JdbcAuditLog implements AuditLog {

    private static final String ADD = """
            insert into audit_event (id, at, actor_kind, actor_id, actor_name, action, subject, request_id, facts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private static final String ONE_OF = "actor_id = any (?)";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sql sql;

    @Inject
    JdbcAuditLog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(AuditEvent event) {
        sql.call("writing the audit trail", connection -> insert(connection, event));
    }

    @Override
    public Page<AuditEvent> page(AuditFilter filter, PageRequest page) {
        return sql.call(
                "reading the audit trail",
                connection -> listing(connection, filter).newestFirst(connection, page, AuditRow::read));
    }

    @Override
    public Optional<AuditEvent> find(UUID id, Optional<Set<UUID>> actors) {
        return sql.call(
                "reading the audit trail",
                connection -> Listing.ofAll(AuditRow.COLUMNS, "audit_event")
                        .where("id = ?", id)
                        .where(ONE_OF, actors.map(some -> array(connection, some)))
                        .newestFirst(connection, PageRequest.first(1), AuditRow::read)
                        .items()
                        .stream()
                        .findFirst());
    }

    private static Listing listing(Connection connection, AuditFilter filter) {
        return Listing.ofAll(AuditRow.COLUMNS, "audit_event")
                .where(ONE_OF, filter.actors().map(some -> array(connection, some)))
                .where("actor_id = ?", filter.actor())
                .where("action = ?", filter.action())
                .where("subject = ?", filter.subject())
                .where("request_id = ?", filter.requestId())
                .where("at >= ?", filter.from().map(Timestamp::from))
                .where("at < ?", filter.to().map(Timestamp::from));
    }

    private static Array array(Connection connection, Set<UUID> ids) {
        try {
            return connection.createArrayOf("uuid", ids.toArray());
        } catch (SQLException failed) {
            throw new DatabaseFailure("making an array", failed);
        }
    }

    private static int insert(Connection connection, AuditEvent event) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, event.id());
            insert.setTimestamp(2, Timestamp.from(event.at()));
            insert.setString(3, event.actor().kind().name());
            insert.setObject(4, event.actor().id());
            insert.setString(5, event.actor().name());
            insert.setString(6, event.action());
            insert.setString(7, event.subject());
            insert.setString(8, event.requestId().orElse(null));
            insert.setString(9, json(event.facts()));
            return insert.executeUpdate();
        }
    }

    private static String json(Map<String, Object> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException notPlain) {
            throw new IllegalArgumentException("Facts are texts, numbers, truth values and lists of them", notPlain);
        }
    }
}
