package org.tapgate.settlement.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.settlement.boundary.SettlementDesk.ANNA;
import static org.tapgate.settlement.boundary.SettlementDesk.BERT;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.ee.Rows;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchRequest;
import org.tapgate.settlement.BatchRequest.Action;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.HostTotal;
import org.tapgate.settlement.ItemFilter;
import org.tapgate.settlement.ReconciliationItem;
import org.tapgate.settlement.Totals;

class ClosingTest {

    private final SettlementDesk desk = new SettlementDesk();

    private final UUID shop = desk.takings.client("Europe/Warsaw");

    @Test
    void movements_join_the_open_batch_of_their_day_currency_and_client() {
        var capture = desk.takings.capture(shop, 1_000, desk.now);
        desk.takings.refund(capture, 300, desk.now);
        desk.takings.capture(shop, "PLN", 5, desk.now, null);
        desk.takings.capture(null, 7, desk.now);
        desk.takings.capture(shop, 20, desk.now.plus(Duration.ofHours(13)));
        desk.assign();

        assertThat(desk.batches())
                .extracting(batch -> batch.number() + " " + batch.key().currency() + " "
                        + batch.key().businessDate() + " " + batch.totals().gross())
                .containsExactlyInAnyOrder(
                        "1 EUR 2026-11-21 700", "2 EUR 2026-11-22 20", "3 PLN 2026-11-21 5", "1 EUR 2026-11-21 7");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_batch_is_closed_by_its_cut_off_counted_in_chunks_and_frozen() {
        desk.takings.agree(shop, LocalTime.of(22, 0), false, 1_000, 150);
        takeMany(10);
        desk.strike();
        assertThat(only().state()).isEqualTo(BatchState.OPEN);
        desk.now = desk.now.plus(Duration.ofHours(11));
        desk.strike();
        assertThat(only().state()).isEqualTo(BatchState.CLOSING);
        desk.workOff();

        assertThat(only().state()).isEqualTo(BatchState.CLOSED);
        assertThat(only().totals()).isEqualTo(new Totals(10, 10_000, 150));
        assertThat(only().digest()).hasSize(64);
        assertThat(only().times().closedAt()).isEqualTo(desk.now);
        assertThat(Database.texts(desk.database, "select type from event")).containsExactly("batch.closed");
        assertThat(Database.texts(desk.database, "select event from batch_history order by id"))
                .containsExactly("CLOSE", "BALANCE");
    }

    @Test
    void a_movement_that_comes_after_the_cut_off_joins_the_next_batch() {
        takeMany(1);
        desk.now = desk.now.plus(Duration.ofDays(1));
        desk.strike();
        desk.takings.capture(shop, 50, desk.now.minus(Duration.ofDays(1)));
        desk.assign();

        assertThat(desk.batches())
                .extracting(batch -> batch.key().businessDate() + " " + batch.state())
                .containsExactly("2026-11-21 CLOSING", "2026-11-22 OPEN");
    }

    @Test
    void a_batch_of_a_client_without_cut_off_is_closed_after_72_hours() {
        desk.takings.agree(shop, null, false, 1_000, 0);
        takeMany(1);
        desk.now = desk.now.plus(Duration.ofDays(3)).minusMillis(1);
        desk.strike();
        assertThat(only().state()).isEqualTo(BatchState.OPEN);
        desk.now = desk.now.plusMillis(1);
        desk.strike();
        assertThat(only().state()).isEqualTo(BatchState.CLOSING);
    }

    @Test
    void a_batch_that_reaches_its_size_is_closed_and_another_one_opened() {
        desk.takings.agree(shop, LocalTime.MIDNIGHT, false, 3, 0);
        takeMany(3);
        takeMany(1);
        assertThat(desk.batches()).extracting(Batch::state).containsExactly(BatchState.CLOSING, BatchState.OPEN);
    }

    @Test
    void groups_of_devices_are_settled_apart_where_agreed() {
        desk.takings.agree(shop, LocalTime.MIDNIGHT, true, 100, 0);
        terminal("SN-1", new UUID(4, 1));
        terminal("SN-2", new UUID(4, 2));
        for (var terminal : new String[] {"SN-1", "SN-2", "SN-1", null}) {
            desk.takings.capture(shop, "EUR", 100, desk.now, terminal);
        }
        desk.assign();
        assertThat(desk.batches())
                .extracting(batch -> batch.key().groupId())
                .containsExactlyInAnyOrder(null, new UUID(4, 1), new UUID(4, 2));
    }

    @Test
    void a_capture_can_be_taken_out_while_its_batch_is_open_and_comes_back_when_it_is_not_cancelled_after_all() {
        var kept = desk.takings.capture(shop, 100, desk.now);
        var waits = desk.takings.capture(shop, 10, desk.now);
        assertThat(withdraw(waits)).isTrue();
        desk.assign();
        assertThat(withdraw(kept)).isTrue();
        assertThat(only().totals()).isEqualTo(Totals.NONE);
        desk.takings.cancelInVain(kept, 100, desk.now);
        desk.assign();
        assertThat(only().totals()).isEqualTo(new Totals(1, 100, 0));
        close();
        assertThat(withdraw(kept)).isFalse();
    }

    @Test
    void a_capture_that_comes_back_costs_what_is_agreed_by_then_in_its_line_as_in_the_batch() {
        var kept = desk.takings.capture(shop, 100, desk.now);
        desk.assign();
        withdraw(kept);
        desk.takings.agree(shop, null, false, 1_000, 300);
        desk.takings.cancelInVain(kept, 100, desk.now);
        desk.assign();
        close();
        assertThat(only().state()).isEqualTo(BatchState.CLOSED);
        assertThat(only().totals()).isEqualTo(new Totals(1, 100, 3));
    }

    @Test
    void an_empty_batch_is_cancelled() {
        var capture = desk.takings.capture(shop, 100, desk.now);
        desk.assign();
        withdraw(capture);
        desk.takings.cancel(capture, 100, desk.now);
        close();
        assertThat(only().state()).isEqualTo(BatchState.CANCELLED);
    }

    @Test
    void differences_are_explained_by_one_person_and_approved_by_another() {
        takeMany(2);
        desk.host = batch -> Optional.of(new HostTotal(3, 2_500, 0, 0));
        close();
        assertThat(only().state()).isEqualTo(BatchState.OUT_OF_BALANCE);
        var items = items();
        assertThat(items)
                .extracting(item ->
                        item.difference().subject() + " " + item.difference().theirs())
                .containsExactlyInAnyOrder("captures 3", "captured 2500");
        items.forEach(item -> resolve(item.id()));
        assertThat(refusal(approve(items.get(0).id()))).isEqualTo("SAME_PERSON");
        desk.caller = BERT;
        approve(items.get(0).id());
        assertThat(only().state()).isEqualTo(BatchState.OUT_OF_BALANCE);
        approve(items.get(1).id());
        assertThat(only().state()).isEqualTo(BatchState.CLOSING);
        desk.workOff();
        assertThat(only().state()).isEqualTo(BatchState.CLOSED);
    }

    @Test
    void other_differences_than_the_approved_ones_hold_a_batch_again() {
        takeMany(2);
        desk.host = batch -> Optional.of(new HostTotal(2, 2_500, 0, 0));
        close();
        resolve(items().get(0).id());
        desk.caller = BERT;
        approve(items().get(0).id());
        desk.host = batch -> Optional.of(new HostTotal(2, 2_600, 0, 0));
        desk.workOff();
        assertThat(only().state()).isEqualTo(BatchState.OUT_OF_BALANCE);
        assertThat(items()).hasSize(2);
    }

    @Test
    void while_the_acquirer_gives_no_totals_the_batch_waits() {
        takeMany(1);
        desk.host = batch -> Optional.empty();
        close();
        assertThat(only().state()).isEqualTo(BatchState.CLOSING);
        desk.host = null;
        desk.now = desk.now.plus(Duration.ofMinutes(1));
        desk.strike();
        desk.workOff();
        assertThat(only().state()).isEqualTo(BatchState.CLOSED);
    }

    @Test
    void what_a_terminal_counted_is_compared_too() {
        desk.takings.capture(shop, "EUR", 500, desk.now, "SN-1");
        desk.assign();
        desk.takings.run(connection ->
                Rows.update(connection, "insert into terminal_total values (?, 'SN-1', 1, 400, 0, 0)", only().id()));
        close();
        assertThat(items()).extracting(item -> item.difference().subject()).containsExactly("captured of SN-1");
    }

    @Test
    void a_closed_batch_is_reopened_by_two_persons_and_takes_movements_again() {
        takeMany(1);
        close();
        var request = reopen();
        assertThat(refusal(decide(request))).isEqualTo("SAME_PERSON");
        desk.caller = BERT;
        decide(request);
        assertThat(only().state()).isEqualTo(BatchState.OPEN);
        assertThat(only().digest()).isNull();
        takeMany(1);
        close();
        assertThat(only().totals().lines()).isEqualTo(2);
        assertThat(only().state()).isEqualTo(BatchState.CLOSED);
    }

    @Test
    void a_batch_is_not_reopened_beside_another_open_one_of_its_day() {
        takeMany(1);
        close();
        takeMany(1);
        desk.caller = ANNA;
        var id = desk.batches().get(0).id();
        var request = desk.transaction(beans -> beans.requests().ask(id, Action.REOPEN, "wrong day"));
        desk.caller = BERT;
        assertThat(refusal(desk.transaction(
                        beans -> beans.requests().approve(id, written(request).id()))))
                .isEqualTo("OTHER_BATCH_OPEN");
    }

    @Test
    void movements_of_a_deleted_client_wait() {
        desk.takings.capture(shop, 10, desk.now);
        desk.takings.run(
                connection -> Rows.update(connection, "update client set deleted_at = now() where id = ?", shop));
        desk.assign();
        assertThat(desk.batches()).isEmpty();
        assertThat(waiting()).isOne();
    }

    private void takeMany(int count) {
        for (int i = 0; i < count; i++) {
            desk.takings.capture(shop, 1_000, desk.now);
        }
        desk.assign();
    }

    private void close() {
        var open = desk.batches().stream()
                .filter(batch -> batch.state() == BatchState.OPEN)
                .findFirst()
                .orElseThrow();
        written(desk.transaction(beans -> beans.batches().close(open.id())));
        desk.workOff();
    }

    private Batch only() {
        assertThat(desk.batches()).hasSize(1);
        return desk.batches().get(0);
    }

    private boolean withdraw(UUID capture) {
        return desk.takings.startCancel(capture, desk.now);
    }

    private long waiting() {
        return desk.transaction(beans -> beans.stores.queue().waiting());
    }

    private List<ReconciliationItem> items() {
        var all = new ItemFilter(Optional.empty(), Optional.empty());
        return desk.transaction(beans -> beans.items().page(all, PageRequest.first(50)))
                .items();
    }

    private void resolve(UUID item) {
        written(desk.transaction(beans -> beans.items().resolve(item, "counted by hand")));
    }

    private WriteOutcome<ReconciliationItem> approve(UUID item) {
        return desk.transaction(beans -> beans.items().approve(item));
    }

    private BatchRequest reopen() {
        return written(desk.transaction(beans -> beans.requests().ask(only().id(), Action.REOPEN, "one is missing")));
    }

    private WriteOutcome<BatchRequest> decide(BatchRequest request) {
        return desk.transaction(beans -> beans.requests().approve(request.batchId(), request.id()));
    }

    private void terminal(String serialNumber, UUID group) {
        desk.takings.run(connection -> Rows.update(
                connection,
                "with place as (insert into location (id, name, country, service, postal_code, city, version, created_at,"
                        + " changed_at) values (gen_random_uuid(), 'L', 'POL', 'LOUNGE', '1', 'W', 1, now(), now())"
                        + " returning id) insert into terminal (id, serial_number, location_id, group_id, status, version,"
                        + " created_at, changed_at) select gen_random_uuid(), ?, id, ?, 'NOT_PAIRED', 1, now(), now() from place",
                serialNumber,
                group));
    }

    private static <T> T written(WriteOutcome<T> outcome) {
        assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
        return ((WriteOutcome.Written<T>) outcome).value();
    }

    private static String refusal(WriteOutcome<?> outcome) {
        return ((WriteOutcome.Refused<?>) outcome).reason().name();
    }
}
