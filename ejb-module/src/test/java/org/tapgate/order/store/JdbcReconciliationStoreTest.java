package org.tapgate.order.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.order.DayTotals;
import org.tapgate.order.DayTotals.Sum;
import org.tapgate.order.Reconciliation;
import org.tapgate.order.Reconciliation.Verdict;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.Sql;

class JdbcReconciliationStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Instant DUE = Instant.parse("2026-11-21T01:00:00Z");

    private final DataSource database = Database.fresh();

    private final JdbcReconciliationStore store = new JdbcReconciliationStore(new Sql(database));

    @Test
    void a_day_is_taken_by_one_when_it_is_due_and_again_until_it_is_done() {
        store.announce(DAY, DAY, DUE);
        store.announce(DAY, DAY, DUE.minusSeconds(1));

        assertThat(store.takeDue(DUE.minusSeconds(1))).isEmpty();
        assertThat(store.takeDue(DUE)).contains(DAY);
        assertThat(store.takeDue(DUE)).isEmpty();
        assertThat(store.takeDue(DUE.plus(Duration.ofMinutes(10)))).contains(DAY);
        store.finish(DAY, DUE);
        assertThat(store.takeDue(DUE.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void the_last_comparison_counts() {
        store.announce(DAY, DAY, DUE);
        var ours = new DayTotals("EUR", new Sum(2, 300), new Sum(0, 0), new Sum(1, 100));

        store.record(DAY, List.of(new Reconciliation(ours, null, Verdict.NO_ANSWER)), DUE);
        store.record(DAY, List.of(new Reconciliation(ours, ours, Verdict.IN_BALANCE)), DUE);

        assertThat(Database.texts(database, "select verdict || their_net from acquirer_reconciliation"))
                .containsExactly("IN_BALANCE200");
    }
}
