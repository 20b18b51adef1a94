package org.tapgate.settlement.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.settlement.BatchState;

/** A batch whose totals are confirmed by the days of the acquirer's host. */
class HostDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);

    private static final LocalDate SECOND = LocalDate.of(2026, 11, 22);

    private final SettlementDesk desk = new SettlementDesk();

    private UUID batch;

    private UUID refund;

    /** A capture on one day of UTC and a refund on the next, of the same business day. */
    @BeforeEach
    void closeABatch() {
        var shop = desk.takings.client("America/New_York");
        var capture = desk.takings.capture(shop, 1_000, desk.now);
        refund = desk.takings.refund(capture, 300, desk.now);
        desk.takings.told(capture, desk.now);
        desk.takings.told(refund, desk.now.plus(Duration.ofHours(16)));
        desk.assign();
        desk.host = asked -> desk.transaction(beans -> beans.stores.days().confirmed(asked));
        batch = desk.batches().get(0).id();
        desk.transaction(beans -> beans.batches().close(batch));
        desk.workOff();
    }

    @Test
    void it_waits_for_all_of_its_days_and_is_closed_when_they_agree() {
        assertThat(state()).isEqualTo(BatchState.CLOSING);
        desk.takings.compared(FIRST, "IN_BALANCE");
        desk.takings.compared(SECOND, "NO_ANSWER");
        goOn();
        assertThat(state()).isEqualTo(BatchState.CLOSING);
        desk.takings.compared(SECOND, "IN_BALANCE");
        goOn();
        assertThat(state()).isEqualTo(BatchState.CLOSED);
    }

    @Test
    void nothing_is_confirmed_of_a_day_that_does_not_agree() {
        desk.takings.compared(FIRST, "IN_BALANCE");
        desk.takings.compared(SECOND, "OUT_OF_BALANCE");
        goOn();
        assertThat(state()).isEqualTo(BatchState.OUT_OF_BALANCE);
        assertThat(differences()).containsExactlyInAnyOrder("refunded 300 0", "refunds 1 0");
    }

    @Test
    void what_the_host_was_not_told_of_or_has_otherwise_is_a_difference() {
        desk.takings.run(connection -> connection
                .createStatement()
                .executeUpdate("update acquirer_message set amount = 299" + " where reference = '" + refund + "'"));
        desk.takings.compared(FIRST, "IN_BALANCE");
        desk.takings.compared(SECOND, "IN_BALANCE");
        goOn();
        assertThat(differences()).containsExactlyInAnyOrder("refunded 300 0", "refunds 1 0");
    }

    private void goOn() {
        desk.now = desk.now.plus(Duration.ofMinutes(2));
        desk.strike();
        desk.workOff();
    }

    private BatchState state() {
        return desk.batch(batch).state();
    }

    private Iterable<String> differences() {
        return Database.texts(desk.database, "select subject || ' ' || ours || ' ' || theirs from reconciliation_item");
    }
}
