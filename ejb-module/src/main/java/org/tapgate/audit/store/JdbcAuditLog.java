package org.tapgate.audit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import org.tapgate.audit.AuditEvent;
import org.tapgate.audit.AuditLog;
import org.tapgate.platform.ee.Sql;

@ApplicationScoped
class JdbcAuditLog implements AuditLog {

    private static final String ADD = """
            insert into audit_event (id, at, actor_kind, actor_id, actor_name, action, subject, request_id, facts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

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
