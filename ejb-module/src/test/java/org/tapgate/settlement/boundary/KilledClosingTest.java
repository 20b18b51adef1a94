package org.tapgate.settlement.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.HostTotal;
import org.tapgate.settlement.Totals;

/** Ten lines, four a chunk: a kill costs the chunk that it was in, and no other. */
class KilledClosingTest {

    private static final int LINES = 10;

    private static final int CHUNKS = 3;

    /** A step is taken, asks whether everything is counted, and counts. */
    private static final int TRANSACTIONS_A_CHUNK = 3;

    private final SettlementDesk desk = new SettlementDesk();

    private UUID batch;

    @BeforeEach
    void closeABatch() {
        var shop = desk.takings.client("Europe/Warsaw");
        for (int i = 0; i < LINES; i++) {
            desk.takings.capture(shop, 1_000, desk.now);
        }
        desk.assign();
        desk.host = any -> Optional.of(new HostTotal(LINES, LINES * 1_000, 0, 0));
        batch = desk.batches().get(0).id();
        desk.transaction(beans -> beans.batches().close(batch));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void a_kill_in_any_transaction_costs_at_most_one_chunk(int transactions) {
        desk.dies = transactions;
        assertThatThrownBy(desk::workOff).isInstanceOf(SettlementDesk.Died.class);
        assertThat(chunks()).isEqualTo(transactions / TRANSACTIONS_A_CHUNK);

        desk.now = desk.now.plus(Duration.ofMinutes(2));
        desk.strike();
        desk.workOff();

        assertThat(chunks()).isEqualTo(CHUNKS);
        assertThat(desk.batch(batch).state()).isEqualTo(BatchState.CLOSED);
        assertThat(desk.batch(batch).totals()).isEqualTo(new Totals(LINES, LINES * 1_000, 0));
    }

    private int chunks() {
        return desk.transaction(beans -> beans.stores.lines().walk(batch)).chunks();
    }
}
