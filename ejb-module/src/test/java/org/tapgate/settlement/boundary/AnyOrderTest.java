package org.tapgate.settlement.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.platform.Database;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchState;

/** Movements, cancellations, closings, crashes, messages that are lost or come twice: the books balance in the end. */
class AnyOrderTest {

    private static final String LIVE_LINES = """
            select count(*) from operation
            where type in ('CAPTURE', 'REFUND') and (
                select count(*) from batch_line line join batch on batch.id = line.batch_id
                where line.operation_id = operation.id and line.state = 'LIVE' and batch.state <> 'ABORTED') <>
                case when exists (select from operation undone where undone.follows = operation.id
                    and undone.type = 'CANCEL' and undone.result = 'CANCELED') then 0 else 1 end
            """;

    private static final String UNBALANCED = """
            select count(*) from batch
            where (lines, gross, fee) <> (
                    select count(*), coalesce(sum(amount), 0)::bigint, coalesce(sum(fee), 0)::bigint from batch_line
                    where batch_id = batch.id and state <> 'WITHDRAWN')
                or gross is distinct from (
                    select coalesce(sum(ledger_line.amount), 0)::bigint from batch_line
                        join ledger_line on ledger_line.operation_id = batch_line.operation_id
                        and ledger_line.account = 'RECEIVABLE' and ledger_line.currency = batch.currency
                    where batch_id = batch.id and batch_line.state <> 'WITHDRAWN')
            """;

    private static final String GAPS = """
            select count(*) from (
                select number, row_number() over (partition by client_id order by number) as expected from batch) as n
            where number <> expected
            """;

    private final SettlementDesk desk = new SettlementDesk();

    private final List<UUID> captures = new ArrayList<>();

    private Random random;

    private List<UUID> clients;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_movement_is_in_exactly_one_live_batch_and_sums_agree(long seed) {
        random = new Random(seed);
        clients = List.of(desk.takings.client("Europe/Warsaw"), desk.takings.client("Pacific/Auckland"));
        desk.takings.agree(clients.get(1), null, false, 9, 130);
        for (int i = 0; i < 120; i++) {
            act(random.nextInt(12));
        }
        finish();

        assertThat(Database.number(desk.database, LIVE_LINES)).isZero();
        assertThat(Database.number(desk.database, UNBALANCED)).isZero();
        assertThat(Database.number(desk.database, GAPS)).isZero();
        assertThat(desk.batches())
                .extracting(Batch::state)
                .containsAnyOf(BatchState.CLOSED)
                .allMatch(state -> state == BatchState.CLOSED || state == BatchState.CANCELLED);
    }

    private void act(int what) {
        switch (what) {
            case 0, 1, 2, 3 -> capture();
            case 4 -> refund();
            case 5 -> cancel();
            case 6, 7 -> mayDie(desk::assign);
            case 8 -> mayDie(this::closeOne);
            case 9 -> mayDie(desk::strike);
            case 10 -> mayDie(this::workSome);
            default -> pass();
        }
    }

    private void capture() {
        var currency = random.nextInt(4) == 0 ? "PLN" : "EUR";
        captures.add(desk.takings.capture(
                clients.get(random.nextInt(2)), currency, 1 + random.nextInt(9_999), desk.now, null));
    }

    private void refund() {
        if (!captures.isEmpty()) {
            desk.takings.refund(captures.get(random.nextInt(captures.size())), 1, desk.now);
        }
    }

    private void cancel() {
        if (!captures.isEmpty()) {
            var capture = captures.remove(random.nextInt(captures.size()));
            if (desk.takings.startCancel(capture, desk.now)) {
                end(capture);
            }
        }
    }

    private void end(UUID capture) {
        long amount = Database.number(desk.database, "select amount from operation where id = '" + capture + "'");
        if (random.nextInt(3) == 0) {
            desk.takings.cancelInVain(capture, amount, desk.now);
        } else {
            desk.takings.cancel(capture, amount, desk.now);
        }
    }

    private void closeOne() {
        var open = desk.batches().stream()
                .filter(batch -> batch.state() == BatchState.OPEN)
                .toList();
        if (!open.isEmpty()) {
            var one = open.get(random.nextInt(open.size())).id();
            desk.transaction(beans -> beans.batches().close(one));
        }
    }

    private void workSome() {
        for (int i = 0; i < 3 && !desk.woken.isEmpty(); i++) {
            var batch = desk.woken.poll();
            desk.work().workOn(batch);
            if (random.nextBoolean()) {
                desk.work().workOn(batch);
            }
        }
        if (random.nextInt(4) == 0) {
            desk.woken.clear();
        }
    }

    /** Some of the transactions do not live to see their commit. */
    private void mayDie(Runnable work) {
        desk.dies = random.nextInt(3) == 0 ? random.nextInt(3) : -1;
        try {
            work.run();
        } catch (SettlementDesk.Died killed) {
            assertThat(desk.dies).isNegative();
        }
        desk.dies = -1;
    }

    private void pass() {
        desk.now = desk.now.plus(Duration.ofMinutes(random.nextInt(600)));
    }

    private void finish() {
        desk.assign();
        for (int i = 0; i < 4; i++) {
            desk.now = desk.now.plus(Duration.ofDays(2));
            desk.strike();
            desk.workOff();
        }
    }
}
