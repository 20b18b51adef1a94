package org.tapgate.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.audit.Actor;
import org.tapgate.audit.AuditEvent;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;

class JdbcAuditLogTest {

    private static final Actor ANNA = new Actor(Actor.Kind.USER, Ids.next(), "anna@example.test");

    private final DataSource database = Database.fresh();
    private final JdbcAuditLog log = new JdbcAuditLog(new Sql(database));

    @Test
    void keeps_who_did_what() throws SQLException {
        log.add(event(ANNA, Map.of("name", "Lounge \"A\"", "scopes", List.of("events", "intents"))));

        assertThat(row())
                .isEqualTo("USER anna@example.test location.created 42 req-1 "
                        + "{\"name\": \"Lounge \\\"A\\\"\", \"scopes\": [\"events\", \"intents\"]}");
    }

    @Test
    void knows_that_the_system_has_no_id() throws SQLException {
        log.add(event(Actor.SYSTEM, Map.of()));

        assertThat(row()).isEqualTo("SYSTEM system location.created 42 req-1 {}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_event set actor_name = 'me'", "delete from audit_event", "truncate audit_event"})
    void lets_nobody_change_what_is_written(String statement) {
        log.add(event(ANNA, Map.of()));

        assertThatThrownBy(() -> execute(statement)).hasMessageContaining("rows of audit_event are written once");
    }

    private static AuditEvent event(Actor actor, Map<String, Object> facts) {
        return new AuditEvent(
                Ids.next(),
                Instant.parse("2026-11-21T10:00:00Z"),
                actor,
                "location.created",
                "42",
                Optional.of("req-1"),
                facts);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String row() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select concat_ws(' ', actor_kind, actor_name, action, subject, request_id, facts) from audit_event");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
