package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.CaptureType;
import org.tapgate.order.Asked;
import org.tapgate.order.OperationType;
import org.tapgate.platform.Database;

/** Captures that are left to the client, on a real database: after three days Tapgate makes them. */
class DeferredCaptureTest {

    private final Shelf shelf = new Shelf();

    DeferredCaptureTest() {
        shelf.desk.deferredDays = 3;
    }

    @Test
    void what_nobody_captures_is_captured_in_time_once() {
        held("r1");
        shelf.pass(Duration.ofDays(3).minusSeconds(1));
        tick();
        assertThat(shelf.bank.captured()).isZero();

        shelf.pass(Duration.ofSeconds(1));
        tick();
        tick();
        assertThat(shelf.bank.captured()).isEqualTo(100);
        assertThat(shelf.count("operation where type = 'CAPTURE'")).isEqualTo(1);
    }

    @Test
    void whoever_captures_or_undoes_by_hand_decides() {
        var partly = held("r1");
        var voided = held("r2");
        shelf.act(Shelf.ROMA, office -> office.capture(authorization(partly), new Asked(30L, null, null)));
        shelf.act(Shelf.ROMA, office -> office.refund(authorization(voided), new Asked(null, null, null)));

        shelf.pass(Duration.ofDays(4));
        tick();

        assertThat(shelf.bank.captured()).isEqualTo(30);
        assertThat(shelf.bank.held()).isEqualTo(70);
    }

    @Test
    void without_a_number_of_days_nothing_is_captured_by_itself() {
        shelf.desk.deferredDays = 0;
        held("r1");

        shelf.pass(Duration.ofDays(30));
        tick();

        assertThat(shelf.bank.captured()).isZero();
    }

    private UUID held(String name) {
        var order = shelf.authorized(Shelf.ROMA, name, 100);
        inTransaction(records -> records.held(order, CaptureType.EXPLICIT));
        return order;
    }

    private UUID authorization(UUID order) {
        return shelf.operation(order, OperationType.AUTHORIZATION);
    }

    /** What the timers do. */
    private void tick() {
        inTransaction(PaymentRecords::captureDeferred);
        shelf.desk.sweep();
    }

    private void inTransaction(Consumer<PaymentRecords> work) {
        Database.transaction(shelf.database, transaction -> {
            work.accept(shelf.desk.within(transaction));
            return true;
        });
    }
}
