package org.tapgate.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.audit.Actor;
import org.tapgate.audit.AuditEvent;
import org.tapgate.audit.AuditFilter;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
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

    @Test
    void reads_back_what_was_written() {
        var written = event(ANNA, Map.of("name", "Lounge", "scopes", List.of("events", "intents"), "count", 3));
        var bySystem = event(Actor.SYSTEM, Map.of());
        log.add(written);
        log.add(bySystem);

        assertThat(log.find(written.id(), Optional.empty())).contains(written);
        assertThat(log.find(bySystem.id(), Optional.empty())).contains(bySystem);
    }

    @Test
    void shows_the_newest_first_page_by_page() {
        var events = IntStream.range(0, 5)
                .mapToObj(number -> event(ANNA, Map.of("number", number)))
                .toList();
        events.forEach(log::add);

        var first = log.page(AuditFilter.ALL, PageRequest.first(3));
        var second = log.page(
                AuditFilter.ALL,
                new PageRequest(3, Cursor.decode(first.nextCursor().get(), 1)));

        assertThat(first.items()).containsExactly(events.get(4), events.get(3), events.get(2));
        assertThat(second.items()).containsExactly(events.get(1), events.get(0));
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    void lets_through_what_fits_every_part_of_the_filter() {
        var event = event(ANNA, Map.of());
        log.add(event);
        var at = event.at();

        assertThat(log.page(filter("location.created", "42", "req-1", at, at.plusNanos(1_000)), PageRequest.first(1))
                        .items())
                .containsExactly(event);
        assertThat(List.of(
                        filter("location.deleted", "42", "req-1", at, at.plusNanos(1_000)),
                        filter("location.created", "43", "req-1", at, at.plusNanos(1_000)),
                        filter("location.created", "42", "req-2", at, at.plusNanos(1_000)),
                        filter("location.created", "42", "req-1", at.plusNanos(1_000), at.plusSeconds(1)),
                        filter("location.created", "42", "req-1", at.minusSeconds(1), at)))
                .allSatisfy(filter -> assertThat(
                                log.page(filter, PageRequest.first(1)).items())
                        .isEmpty());
    }

    @Test
    void hides_what_others_did() {
        var event = event(ANNA, Map.of());
        log.add(event);
        log.add(event(Actor.SYSTEM, Map.of()));

        assertThat(log.page(AuditFilter.ALL.of(Set.of(ANNA.id())), PageRequest.first(9))
                        .items())
                .containsExactly(event);
        assertThat(log.page(AuditFilter.ALL.of(Set.of()), PageRequest.first(9)).items())
                .isEmpty();
        assertThat(log.find(event.id(), Optional.of(Set.of(Ids.next())))).isEmpty();
        assertThat(log.find(event.id(), Optional.of(Set.of(ANNA.id())))).contains(event);
    }

    private static AuditFilter filter(String action, String subject, String requestId, Instant from, Instant to) {
        return new AuditFilter(
                Optional.empty(),
                Optional.of(ANNA.id()),
                Optional.of(action),
                Optional.of(subject),
                Optional.of(requestId),
                Optional.of(from),
                Optional.of(to));
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
