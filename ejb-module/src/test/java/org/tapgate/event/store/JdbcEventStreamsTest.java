package org.tapgate.event.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.event.StreamEvent;
import org.tapgate.event.StreamOwner;
import org.tapgate.event.StreamSpan;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;

class JdbcEventStreamsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final StreamOwner OWNER = new StreamOwner(Ids.next());

    private DataSource database;

    private JdbcEventStreams streams;

    @BeforeEach
    void start() {
        database = Database.fresh();
        streams = new JdbcEventStreams(new Sql(database));
    }

    @Test
    void a_sequence_starts_at_one_and_goes_on_where_it_ended() {
        append(NOW, event(), event());
        append(NOW, event());
        assertThat(streams.after(OWNER, 0, 10))
                .extracting(StreamEvent::sequence)
                .containsExactly(1L, 2L, 3L);
        assertThat(streams.after(OWNER, 1, 1)).extracting(StreamEvent::sequence).containsExactly(2L);
        assertThat(streams.span(OWNER)).isEqualTo(new StreamSpan(1, 3));
    }

    @Test
    void each_client_has_its_own_and_what_belongs_to_nobody_is_the_operators() {
        append(NOW, event(), DomainEvent.of("ping", Ids.next(), NOW, "{}"), event());
        assertThat(streams.after(StreamOwner.OPERATOR, 0, 10))
                .extracting(StreamEvent::sequence)
                .containsExactly(1L);
        assertThat(streams.lastOf(List.of(OWNER, StreamOwner.OPERATOR)))
                .containsEntry(OWNER, 2L)
                .containsEntry(StreamOwner.OPERATOR, 1L);
    }

    @Test
    void the_body_is_what_was_told_with_the_number_and_the_object() {
        var told = DomainEvent.of("entry.completed", Ids.next(), NOW, "{\"status\": \"COMPLETED\", \"sequence\": 99}")
                .forClient(OWNER.id());
        append(NOW, told);
        var found = streams.find(OWNER, told.id()).orElseThrow();
        assertThat(found.body())
                .isEqualTo(
                        "{\"type\":\"entry.completed\",\"timestamp\":\"2026-11-21T10:00:00Z\",\"data\":{\"sequence\":1,"
                                + "\"id\":\"" + told.subjectId() + "\",\"status\":\"COMPLETED\"}}");
        assertThat(streams.find(StreamOwner.OPERATOR, told.id())).isEmpty();
    }

    @Test
    void forgetting_moves_the_start_and_never_the_numbers() {
        append(NOW.minus(Duration.ofDays(40)), event(), event());
        append(NOW, event());
        Database.transaction(
                database,
                transaction -> new JdbcEventStreams(new Sql(transaction)).forget(NOW.minus(Duration.ofDays(30)), 100));
        assertThat(streams.span(OWNER)).isEqualTo(new StreamSpan(3, 3));
        assertThat(streams.span(OWNER).hasForgottenAfter(1)).isTrue();
        assertThat(streams.span(OWNER).hasForgottenAfter(2)).isFalse();
        assertThat(streams.span(OWNER).hasForgottenAfter(0))
                .as("0 reads what there is")
                .isFalse();
    }

    @Test
    void a_sequence_that_has_not_begun_is_empty() {
        assertThat(streams.span(OWNER)).isEqualTo(StreamSpan.EMPTY);
        assertThat(streams.after(OWNER, 0, 10)).isEmpty();
        assertThat(streams.find(OWNER, Ids.next())).isEqualTo(Optional.empty());
    }

    @Test
    void what_is_rolled_back_leaves_no_gap() {
        append(NOW, event());
        try {
            Database.transaction(database, transaction -> {
                new JdbcEventStreams(new Sql(transaction)).append(List.of(event(), event()), NOW);
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }
        append(NOW, event());
        assertThat(streams.after(OWNER, 0, 10).stream().mapToLong(StreamEvent::sequence))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 2).boxed().toList());
    }

    private void append(Instant now, DomainEvent... events) {
        Database.transaction(
                database, transaction -> new JdbcEventStreams(new Sql(transaction)).append(List.of(events), now));
    }

    private static DomainEvent event() {
        return DomainEvent.of("ping", Ids.next(), NOW, "{}").forClient(OWNER.id());
    }
}
