package org.tapgate.audit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.Actor;
import org.tapgate.audit.AuditEvent;

/** A row of the trail, read back. */
final class AuditRow {

    static final String COLUMNS = "id, at, actor_kind, actor_id, actor_name, action, subject, request_id, facts";

    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditRow() {}

    static AuditEvent read(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name")),
                row.getString("action"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("request_id")),
                facts(row.getString("facts")));
    }

    private static Map<String, Object> facts(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("Facts of the audit trail are a JSON object", notOurs);
        }
    }
}
