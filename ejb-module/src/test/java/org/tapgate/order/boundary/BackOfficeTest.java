package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.order.Asked;
import org.tapgate.order.OperationType;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.OrderRefusal;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** Refunds, captures and cancels on a real database, with a bank that keeps books of its own. */
class BackOfficeTest {

    private final Shelf shelf = new Shelf();

    @Test
    void a_capture_is_given_back_in_parts_up_to_what_was_captured() {
        var order = shelf.captured(Shelf.ROMA, "r1", 1000);
        var capture = shelf.operation(order, OperationType.CAPTURE);

        assertThat(refund(capture, 300L)).isInstanceOf(Written.class);
        assertThat(refund(capture, 800L)).isEqualTo(new Refused<>(OrderRefusal.PS0029));
        assertThat(refund(capture, null)).isInstanceOf(Written.class);
        assertThat(refund(capture, null)).isEqualTo(new Refused<>(OrderRefusal.PS0027));

        assertThat(shelf.bank.captured()).isZero();
        assertThat(shelf.count("payment_order where refunded_amount = 1000 and captured_amount = 1000"))
                .isEqualTo(1);
        assertThat(shelf.count("event where type = 'order.refunded'")).isEqualTo(2);
        assertThat(shelf.count("event where type = 'order.refunded' and client_id = '" + Shelf.ROMA + "'"
                        + " and data like '{\"id\":\"r1\",\"orderId\":\"r1\",%'"
                        + " and data like '%\"state\":\"CAPTURED\",\"outcome\":\"REFUNDED\",%'"))
                .isEqualTo(2);
        assertThat(shelf.audited).containsExactly("operation.asked REFUND", "operation.asked REFUND");
        assertBooksAgree();
    }

    @Test
    void what_is_only_held_is_let_go_whole_and_not_captured_again_by_itself() {
        var order = shelf.authorized(Shelf.ROMA, "r1", 1000);
        var held = shelf.operation(order, OperationType.AUTHORIZATION);

        assertThat(refund(held, null)).isInstanceOf(Written.class);

        assertThat(shelf.bank.held()).isZero();
        assertThat(refund(held, null)).isEqualTo(new Refused<>(OrderRefusal.PS0028));
        assertThat(capture(held, null)).isEqualTo(new Refused<>(OrderRefusal.PS0022));
    }

    @Test
    void what_is_held_is_captured_in_parts_up_to_what_is_authorized() {
        var order = shelf.authorized(Shelf.ROMA, "r1", 1000);
        var held = shelf.operation(order, OperationType.AUTHORIZATION);

        assertThat(capture(held, 400L)).isInstanceOf(Written.class);
        assertThat(capture(held, 601L)).isEqualTo(new Refused<>(OrderRefusal.PS0029));
        assertThat(capture(held, 600L)).isInstanceOf(Written.class);
        assertThat(capture(held, 1L)).isEqualTo(new Refused<>(OrderRefusal.PS0023));
        assertThat(refund(held, 600L)).isInstanceOf(Written.class);

        assertThat(shelf.bank.captured()).isEqualTo(400);
        assertBooksAgree();
    }

    @Test
    void a_capture_is_undone_while_its_batch_is_open_and_stays_undone() {
        var order = shelf.captured(Shelf.ROMA, "r1", 1000);
        var capture = shelf.operation(order, OperationType.CAPTURE);
        shelf.windowIsOpen = false;
        assertThat(cancel(capture)).isEqualTo(new Refused<>(OrderRefusal.PS0002));
        shelf.windowIsOpen = true;

        assertThat(cancel(capture)).isInstanceOf(Written.class);

        assertThat(cancel(capture)).isEqualTo(new Refused<>(OrderRefusal.PS0023));
        assertThat(shelf.bank.captured()).isZero();
        assertThat(shelf.count("payment_order where captured_amount = 0 and goal = 'HOLD'"))
                .isEqualTo(1);
        assertThat(shelf.count("operation where type = 'CAPTURE'")).isEqualTo(1);
        assertBooksAgree();
    }

    @Test
    void another_client_and_another_currency_change_nothing() {
        var order = shelf.captured(Shelf.ROMA, "r1", 1000);
        var capture = shelf.operation(order, OperationType.CAPTURE);

        assertThat(shelf.act(Shelf.MILANO, office -> office.refund(capture, asked(1L))))
                .isInstanceOf(Missing.class);
        assertThat(refund(Ids.next(), 1L)).isInstanceOf(Missing.class);
        assertThat(shelf.act(Shelf.ROMA, office -> office.refund(capture, new Asked(1L, "USD", null))))
                .isInstanceOf(Invalid.class);
        assertThat(shelf.count("acquirer_instruction where type = 'REFUND'")).isZero();
    }

    @Test
    void a_silent_bank_leaves_it_pending_until_the_sweep_hears_an_answer() {
        var order = shelf.captured(Shelf.ROMA, "r1", 1000);
        var capture = shelf.operation(order, OperationType.CAPTURE);
        shelf.bank.goAway(true);

        assertThat(refund(capture, 400L)).isInstanceOf(Written.class);
        assertThat(shelf.count("order_operation where type = 'REFUND' and result = 'PENDING'"))
                .isEqualTo(1);
        assertThat(refund(capture, 601L)).isEqualTo(new Refused<>(OrderRefusal.PS0029));

        shelf.bank.goAway(false);
        shelf.pass(Duration.ofMinutes(1));
        shelf.desk.sweep();
        assertThat(shelf.count("order_operation where type = 'REFUND' and result = 'REFUNDED'"))
                .isEqualTo(1);
        assertThat(shelf.bank.captured()).isEqualTo(600);
    }

    @Test
    void of_twenty_refunds_at_once_as_many_succeed_as_there_is_money_for() throws Exception {
        var order = shelf.captured(Shelf.ROMA, "r1", 1000);
        var capture = shelf.operation(order, OperationType.CAPTURE);

        List<Callable<WriteOutcome<UUID>>> asking = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            asking.add(() -> refund(capture, 150L));
        }
        var outcomes = atOnce(asking);

        assertThat(outcomes.stream().filter(Written.class::isInstance)).hasSize(6);
        assertThat(outcomes.stream().filter(new Refused<>(OrderRefusal.PS0029)::equals))
                .hasSize(14);
        assertThat(shelf.bank.captured()).isEqualTo(100);
        assertThat(shelf.movement(capture).taken()).isEqualTo(900);
        assertBooksAgree();
    }

    /** Whatever is wanted in whatever order, never more is captured than held, nor given back than captured. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void books_agree_after_any_story(long seed) throws Exception {
        var random = new Random(seed);
        var order = shelf.authorized(Shelf.ROMA, "r" + seed, 1000);
        shelf.desk.records().aim(order, OrderGoal.HOLD);
        for (int round = 0; round < 12; round++) {
            List<Callable<WriteOutcome<UUID>>> wishes = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                wishes.add(wish(order, random));
            }
            atOnce(wishes);
            assertBooksAgree();
        }
    }

    private Callable<WriteOutcome<UUID>> wish(UUID order, Random random) {
        var operations = Database.texts(
                shelf.database, "select id::text from operation where order_id = '" + order + "' order by id");
        var operation = UUID.fromString(operations.get(random.nextInt(operations.size())));
        var amount = random.nextBoolean() ? null : Long.valueOf(1 + random.nextInt(600));
        return switch (random.nextInt(4)) {
            case 0, 1 -> () -> capture(operation, amount);
            case 2 -> () -> refund(operation, amount);
            default -> () -> cancel(operation);
        };
    }

    private WriteOutcome<UUID> refund(UUID operation, Long amount) {
        return shelf.act(Shelf.ROMA, office -> office.refund(operation, asked(amount)));
    }

    private WriteOutcome<UUID> capture(UUID operation, Long amount) {
        return shelf.act(Shelf.ROMA, office -> office.capture(operation, asked(amount)));
    }

    private WriteOutcome<UUID> cancel(UUID operation) {
        return shelf.act(Shelf.ROMA, office -> office.cancel(operation, asked(null)));
    }

    private static Asked asked(Long amount) {
        return new Asked(amount, null, null);
    }

    private static List<WriteOutcome<UUID>> atOnce(List<Callable<WriteOutcome<UUID>>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var outcomes = new ArrayList<WriteOutcome<UUID>>();
            for (var future : threads.invokeAll(work)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertBooksAgree() {
        var database = shelf.database;
        assertThat(Database.number(
                        database, "select coalesce(sum(amount), 0) from ledger_line where account = 'RECEIVABLE'"))
                .isEqualTo(shelf.bank.captured());
        assertThat(shelf.count(
                        "payment_order where captured_amount - refunded_amount <> (select coalesce(sum(l.amount), 0)"
                                + " from ledger_line l join operation o on o.id = l.operation_id"
                                + " where o.order_id = payment_order.id and l.account = 'RECEIVABLE')"))
                .isZero();
        assertThat(shelf.count(
                        "(select operation_id from ledger_line group by operation_id having sum(amount) <> 0) x"))
                .isZero();
    }
}
