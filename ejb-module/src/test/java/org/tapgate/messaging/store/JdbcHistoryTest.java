package org.tapgate.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.messaging.store.StoresOnDatabase.COUNTERS;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcHistoryTest {

    private static final int MOST = 100;

    private StoresOnDatabase stores;

    @BeforeEach
    void start() {
        stores = new StoresOnDatabase();
    }

    @Test
    void work_done_long_ago_is_forgotten() {
        stores.claimed(COUNTERS, stores.published("entry.completed"));
        assertThat(stores.history().forgetDone(stores.now, MOST)).isZero();
        assertThat(stores.history().forgetDone(later(), MOST)).isEqualTo(1);
    }

    @Test
    void work_that_is_pending_is_never_forgotten_nor_the_event_it_is_about() {
        stores.published("entry.completed");
        assertThat(stores.history().forgetDone(later(), MOST)).isZero();
        assertThat(stores.history().forgetEvents(later(), MOST)).isZero();
        assertThat(stores.count("event")).isEqualTo(1);
    }

    @Test
    void an_event_is_forgotten_after_its_work() {
        stores.claimed(COUNTERS, stores.published("entry.completed"));
        assertThat(stores.history().forgetEvents(later(), MOST)).isZero();
        stores.history().forgetDone(later(), MOST);
        assertThat(stores.history().forgetEvents(stores.now, MOST)).isZero();
        assertThat(stores.history().forgetEvents(later(), MOST)).isEqualTo(1);
    }

    @Test
    void it_forgets_in_bounded_bites() {
        stores.published("terminal.paired");
        stores.published("terminal.paired");
        assertThat(stores.history().forgetEvents(later(), 1)).isEqualTo(1);
        assertThat(stores.count("event")).isEqualTo(1);
    }

    private Instant later() {
        return stores.now.plus(Duration.ofMillis(1));
    }
}
