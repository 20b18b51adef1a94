package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tapgate.money.Money;
import org.tapgate.order.Asked;
import org.tapgate.order.OperationType;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;

/** Money that goes back at a terminal, on a real database. */
class RefundRecordsTest {

    private final Shelf shelf = new Shelf();

    @Test
    void a_part_of_what_was_captured_goes_back() {
        var order = shelf.captured(Shelf.ROMA, "r1", 100);

        assertThat(giveBack(order, 30)).isTrue();

        assertThat(shelf.bank.captured()).isEqualTo(70);
        assertThat(refunded(order)).isEqualTo(30);
        assertThat(giveBack(order, 71)).isFalse();
    }

    @Test
    void a_hold_is_let_go_whole_and_counts_as_gone_back() {
        var order = shelf.authorized(Shelf.ROMA, "r1", 100);
        assertThat(giveBack(order, 99)).isFalse();
        assertThat(isPartOfHold(order, 99)).isTrue();

        assertThat(giveBack(order, 100)).isTrue();

        assertThat(shelf.bank.held()).isZero();
        assertThat(shelf.movement(shelf.operation(order, OperationType.AUTHORIZATION))
                        .undone())
                .isTrue();
        assertThat(refunded(order)).isEqualTo(100);
        assertThat(giveBack(order, 100)).isFalse();
    }

    @Test
    void what_the_back_office_let_go_has_gone_back_too() {
        var order = shelf.authorized(Shelf.ROMA, "r1", 100);
        var authorization = shelf.operation(order, OperationType.AUTHORIZATION);

        shelf.act(Shelf.ROMA, office -> office.refund(authorization, new Asked(null, null, null)));

        assertThat(refunded(order)).isEqualTo(100);
    }

    private boolean giveBack(UUID order, long amount) {
        boolean prepared = call(refunds -> refunds.prepare(order, Ids.next(), new Money(amount, "EUR")));
        shelf.desk.payments().pursue(order);
        return prepared;
    }

    private boolean isPartOfHold(UUID order, long amount) {
        return call(refunds -> refunds.isPartOfHold(order, amount));
    }

    private long refunded(UUID order) {
        return call(refunds -> refunds.refunded(order));
    }

    private <T> T call(Function<RefundRecords, T> work) {
        return Database.transaction(shelf.database, transaction -> work.apply(shelf.desk.refunds(transaction)));
    }
}
