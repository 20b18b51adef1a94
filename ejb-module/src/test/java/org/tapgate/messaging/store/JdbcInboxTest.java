package org.tapgate.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tapgate.messaging.store.StoresOnDatabase.COUNTERS;
import static org.tapgate.messaging.store.StoresOnDatabase.MAIL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;

class JdbcInboxTest {

    private StoresOnDatabase stores;

    @BeforeEach
    void start() {
        stores = new StoresOnDatabase();
    }

    @Test
    void a_claim_hands_out_the_event_as_it_was_published() {
        DomainEvent published;
        try (var mark = Correlation.begin("tap-1")) {
            published = DomainEvent.of("entry.completed", Ids.next(), stores.now, "{\"code\": \"é\"}")
                    .forClient(Ids.next());
        }
        stores.inTransaction(transaction -> {
            stores.outbox(transaction).publish(published);
            return published;
        });
        Optional<DomainEvent> claimed =
                stores.inTransaction(transaction -> stores.inbox(transaction).claim(COUNTERS, published.id()));
        assertThat(claimed).contains(published);
    }

    @Test
    void a_doubled_wake_up_finds_nothing() {
        var event = stores.published("entry.completed");
        assertThat(stores.claimed(COUNTERS, event)).isTrue();
        assertThat(stores.claimed(COUNTERS, event)).isFalse();
    }

    @Test
    void the_work_of_one_queue_is_not_done_by_another() {
        var event = stores.published("entry.reversed");
        assertThat(stores.claimed(MAIL, event)).isTrue();
        assertThat(stores.claimed(COUNTERS, event)).isTrue();
    }

    @Test
    void a_wake_up_for_work_that_never_was_finds_nothing() {
        var unpublished = DomainEvent.of("entry.completed", Ids.next(), stores.now, "{}");
        assertThat(stores.claimed(COUNTERS, unpublished)).isFalse();
    }

    @Test
    void work_whose_effect_failed_is_pending_again() {
        var event = stores.published("entry.completed");
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.inTransaction(transaction -> {
                    stores.inbox(transaction).claim(COUNTERS, event.id());
                    throw new IllegalStateException("the effect failed");
                }));
        assertThat(stores.claimed(COUNTERS, event)).isTrue();
    }

    @Test
    void of_many_that_claim_at_once_one_wins() throws Exception {
        var event = stores.published("entry.completed");
        Callable<Boolean> attempt = () -> stores.claimed(COUNTERS, event);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var outcomes = new ArrayList<Boolean>();
            for (Future<Boolean> outcome : threads.invokeAll(
                    List.of(attempt, attempt, attempt, attempt, attempt, attempt, attempt, attempt))) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).containsOnlyOnce(true);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void many_can_be_claimed_at_once_the_longest_waiting_first() {
        var first = stores.published("entry.completed");
        stores.advance(Duration.ofSeconds(1));
        stores.published("entry.completed");
        assertThat(claimedMany(1)).containsExactly(first);
        assertThat(stores.claimed(COUNTERS, first)).isFalse();
        assertThat(claimedMany(9)).hasSize(1);
    }

    @Test
    void work_that_a_wake_up_was_sent_again_for_is_left_to_that() {
        var tried = stores.published("entry.completed");
        stores.advance(Duration.ofMinutes(1));
        stores.swept(9);
        var untried = stores.published("entry.completed");
        List<DomainEvent> taken =
                stores.inTransaction(transaction -> stores.inbox(transaction).claimUntried(COUNTERS, 9));
        assertThat(taken).containsExactly(untried);
        assertThat(claimedMany(9)).containsExactly(tried);
    }

    private List<DomainEvent> claimedMany(int most) {
        return stores.inTransaction(transaction -> stores.inbox(transaction).claimMany(COUNTERS, most));
    }

    @Test
    void only_the_transaction_of_a_single_claim_commits_without_waiting_for_the_disk() {
        var event = stores.published("entry.completed");
        stores.inTransaction(transaction -> {
            stores.inbox(transaction).claim(COUNTERS, event.id());
            return assertThat(isHurried(transaction)).isTrue();
        });
        assertThat(isHurried(stores.database)).isFalse();
    }

    /** The server of the tests is set up without durability, so the source of the setting tells, not its value. */
    private static boolean isHurried(DataSource transaction) {
        return Database.number(
                        transaction,
                        "select count(*) from pg_settings"
                                + " where name = 'synchronous_commit' and setting = 'off' and source = 'session'")
                == 1;
    }
}
