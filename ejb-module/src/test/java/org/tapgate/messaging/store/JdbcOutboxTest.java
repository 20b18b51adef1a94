package org.tapgate.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tapgate.messaging.store.StoresOnDatabase.COUNTERS;
import static org.tapgate.messaging.store.StoresOnDatabase.MAIL;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.OutboxSql;
import org.tapgate.messaging.WakeUp;
import org.tapgate.platform.Ids;

class JdbcOutboxTest {

    private StoresOnDatabase stores;

    @BeforeEach
    void start() {
        stores = new StoresOnDatabase();
    }

    @Test
    void an_event_becomes_work_for_every_queue_that_asked_for_it() {
        var event = stores.published("entry.reversed");
        assertThat(stores.count("event")).isEqualTo(1);
        assertThat(stores.count("work_item where state = 'PENDING'")).isEqualTo(2);
        assertThat(stores.noted)
                .containsExactly(
                        new WakeUp(COUNTERS, event.id(), Optional.empty()),
                        new WakeUp(MAIL, event.id(), Optional.empty()));
    }

    @Test
    void an_event_that_nobody_asked_for_is_kept_all_the_same() {
        stores.published("terminal.paired");
        assertThat(stores.count("event")).isEqualTo(1);
        assertThat(stores.count("work_item")).isZero();
        assertThat(stores.noted).isEmpty();
    }

    @Test
    void nothing_remains_of_what_was_published_in_a_transaction_that_failed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.inTransaction(transaction -> {
                    stores.outbox(transaction).publish(event());
                    throw new IllegalStateException("the business failed afterwards");
                }));
        assertThat(stores.count("event")).isZero();
        assertThat(stores.count("work_item")).isZero();
    }

    @Test
    void a_statement_of_the_business_can_write_the_event_along_with_its_own_rows() {
        var event = event();
        int next = stores.inTransaction(transaction -> writeWithOwnRow(transaction, event));
        assertThat(next).isEqualTo(11);
        assertThat(stores.count("idempotency_key")).isEqualTo(1);
        assertThat(stores.count("event where data = '{}'")).isEqualTo(1);
        assertThat(stores.claimed(COUNTERS, event)).isTrue();
    }

    /** Any table of another feature does for the business here. */
    private int writeWithOwnRow(DataSource transaction, DomainEvent event) {
        var sql = """
                with changed as (
                    insert into idempotency_key (caller, key, route, fingerprint, created_at)
                    values (?, 'key', 'route', 'print', now())
                    returning caller),
                """ + OutboxSql.PARTS + " select caller from changed";
        try (var connection = transaction.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "terminal");
            int next = stores.outbox(transaction).bind(statement, 2, event);
            statement.execute();
            return next;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private DomainEvent event() {
        return DomainEvent.of("entry.completed", Ids.next(), stores.now, "{}");
    }
}
