package org.tapgate.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.messaging.store.StoresOnDatabase.COUNTERS;
import static org.tapgate.messaging.store.StoresOnDatabase.MAIL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.messaging.PendingWork;
import org.tapgate.messaging.WakeUp;

class JdbcBacklogTest {

    private static final int MOST = 100;

    private StoresOnDatabase stores;

    @BeforeEach
    void start() {
        stores = new StoresOnDatabase();
    }

    @Test
    void work_that_has_just_been_caused_is_left_to_its_first_wake_up() {
        stores.published("entry.completed");
        stores.advance(Duration.ofSeconds(9));
        assertThat(stores.swept(MOST)).isEmpty();
    }

    @Test
    void work_whose_wake_up_was_lost_is_found_again_and_again() {
        var event = stores.published("entry.completed");
        var again = new WakeUp(COUNTERS, event.id(), Optional.empty(), true);
        stores.advance(Duration.ofSeconds(10));
        assertThat(stores.swept(MOST)).containsExactly(again);
        assertThat(stores.swept(MOST)).isEmpty();
        stores.advance(Duration.ofSeconds(20));
        assertThat(stores.swept(MOST)).containsExactly(again);
        stores.advance(Duration.ofSeconds(39));
        assertThat(stores.swept(MOST)).isEmpty();
        stores.advance(Duration.ofSeconds(1));
        assertThat(stores.swept(MOST)).containsExactly(again);
    }

    @Test
    void work_that_is_done_is_left_alone() {
        var event = stores.published("entry.completed");
        stores.claimed(COUNTERS, event);
        stores.advance(Duration.ofDays(1));
        assertThat(stores.swept(MOST)).isEmpty();
    }

    @Test
    void a_sweep_takes_so_many_and_the_longest_due_first() {
        var first = stores.published("entry.completed");
        stores.advance(Duration.ofSeconds(1));
        stores.published("entry.completed");
        stores.advance(Duration.ofMinutes(1));
        assertThat(stores.swept(1)).extracting(WakeUp::eventId).containsExactly(first.id());
        assertThat(stores.swept(MOST)).hasSize(1);
    }

    @Test
    void two_nodes_that_sweep_at_once_do_not_take_the_same() {
        stores.published("entry.completed");
        stores.advance(Duration.ofMinutes(1));
        var taken = stores.inTransaction(one -> {
            var mine = stores.backlog(one).takeDue(stores.now, MOST);
            assertThat(stores.swept(MOST)).isEmpty();
            return mine;
        });
        assertThat(taken).hasSize(1);
    }

    @Test
    void an_operator_sees_how_far_each_queue_is_behind() {
        var oldest = stores.now;
        stores.published("entry.reversed");
        for (int sweep = 0; sweep < PendingWork.STUCK_AFTER; sweep++) {
            stores.advance(Duration.ofHours(1));
            stores.swept(MOST);
        }
        stores.claimed(MAIL, stores.published("entry.reversed"));
        assertThat(stores.backlog(stores.database).pending())
                .isEqualTo(List.of(new PendingWork(COUNTERS, 2, 1, oldest), new PendingWork(MAIL, 1, 1, oldest)));
    }
}
