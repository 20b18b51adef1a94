package org.tapgate.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.Session;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;

class JdbcSessionRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    private final DataSource database = Database.fresh();

    private final JdbcSessionRegister register = new JdbcSessionRegister(new Sql(database));

    private UUID ann;

    @BeforeEach
    void addUser() throws SQLException {
        ann = PanelUser.addedTo(database);
    }

    @Test
    void keeps_everything_about_a_session() {
        var begun = begun(NOW);

        assertThat(register.find(begun.id())).contains(begun);
        assertThat(register.find(Ids.next())).isEmpty();
    }

    @Test
    void lists_those_of_one_user_the_latest_first() {
        var first = begun(NOW);
        var second = begun(NOW.plusSeconds(1));

        assertThat(register.of(ann, NOW)).containsExactly(second, first);
        assertThat(register.of(ann, NOW.plusSeconds(1))).containsExactly(second);
        assertThat(register.of(Ids.next(), NOW)).isEmpty();
    }

    @Test
    void notes_activity_once_in_a_while() {
        var begun = begun(NOW);

        register.active(begun.id(), NOW.plusSeconds(30), NOW.minusSeconds(30));
        assertThat(activeAt(begun)).isEqualTo(NOW);

        register.active(begun.id(), NOW.plusSeconds(61), NOW.plusSeconds(1));
        assertThat(activeAt(begun)).isEqualTo(NOW.plusSeconds(61));
    }

    @Test
    void ends_a_session_once() {
        var begun = begun(NOW);

        register.end(begun.id(), NOW.plusSeconds(1));
        register.end(begun.id(), NOW.plusSeconds(2));

        assertThat(endedAt(begun)).contains(NOW.plusSeconds(1));
    }

    @Test
    void ends_all_sessions_of_a_user_or_all_but_one() {
        var kept = begun(NOW);
        var other = begun(NOW);

        register.endAll(ann, Optional.of(kept.id()), NOW.plusSeconds(1));
        assertThat(endedAt(kept)).isEmpty();
        assertThat(endedAt(other)).contains(NOW.plusSeconds(1));

        register.endAll(ann, Optional.empty(), NOW.plusSeconds(2));
        assertThat(endedAt(kept)).contains(NOW.plusSeconds(2));
    }

    @Test
    void forgets_old_ones_when_a_new_one_begins() {
        var old = begun(NOW);

        var late = Session.begin(Ids.next(), ann, "192.0.2.7", "", NOW.plus(Duration.ofDays(31)));
        register.add(late, NOW.plusSeconds(1));

        assertThat(register.find(old.id())).isEmpty();
    }

    private Session begun(Instant at) {
        var session = Session.begin(Ids.next(), ann, "192.0.2.7", "Mozilla/5.0", at);
        register.add(session, at.minus(Duration.ofDays(30)));
        return session;
    }

    private Instant activeAt(Session session) {
        return register.find(session.id()).orElseThrow().activeAt();
    }

    private Optional<Instant> endedAt(Session session) {
        return register.find(session.id()).orElseThrow().endedAt();
    }
}
