package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.Pan;
import org.tapgate.identity.CaptureType;
import org.tapgate.money.Money;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.Channel;
import org.tapgate.order.Order;
import org.tapgate.order.PaymentInstrument;
import org.tapgate.order.ScriptedAcquirer;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;

class CardPaymentsTest {

    private static final Pan CARD = CardNumbers.completed("543210123456789");

    private final ScriptedAcquirer acquirer = new ScriptedAcquirer();

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private final PaymentDesk desk = new PaymentDesk(Database.fresh(), acquirer, () -> now);

    private final CardPayments payments = desk.payments();

    @Test
    void an_answer_that_came_late_is_recorded_as_if_it_had_come_in_time() {
        acquirer.then("");
        acquirer.goAway(true);
        var asked = payments.authorize(order(), CARD);
        assertThat(asked.answer()).isEqualTo(new NoAnswer());
        assertThat(payments.heardOf(asked.orderId())).isEmpty();

        acquirer.goAway(false);
        var heard = payments.heardOf(asked.orderId()).orElseThrow();

        assertThat(desk.records().record(heard)).isTrue();
        assertThat(payments.heardOf(asked.orderId())).isEmpty();
        now = now.plus(Duration.ofHours(1));
        desk.sweep();
        assertThat(acquirer.held()).isEqualTo(1_500);
    }

    @Test
    void an_answer_that_comes_while_it_is_undone_counts_no_more() {
        acquirer.then("");
        var asked = payments.authorize(order(), CARD);
        var heard = payments.heardOf(asked.orderId()).orElseThrow();

        assertThat(payments.undo(asked.orderId())).isTrue();

        assertThat(desk.records().record(heard)).isFalse();
        assertThat(acquirer.held()).isZero();
    }

    @Test
    void nothing_is_certain_while_the_acquirer_does_not_confirm_that_it_undid_it() {
        acquirer.then("");
        acquirer.goAway(true);
        var asked = payments.authorize(order(), CARD);

        assertThat(payments.undo(asked.orderId())).isFalse();

        acquirer.goAway(false);
        now = now.plus(Duration.ofMinutes(1));
        desk.sweep();
        assertThat(payments.undo(asked.orderId())).isTrue();
    }

    @Test
    void what_was_authorized_is_not_undone_and_what_was_never_asked_holds_nothing() {
        var asked = payments.authorize(order(), CARD);
        desk.records().record(asked);

        assertThat(payments.undo(asked.orderId())).isFalse();
        assertThat(payments.undo(Ids.next())).isTrue();
        assertThat(acquirer.held()).isEqualTo(1_500);
    }

    @Test
    void asked_again_an_amount_is_held_once() {
        acquirer.then("");
        var again = payments.askAgain(payments.authorize(order(), CARD), CARD);

        assertThat(again.isApproved()).isTrue();
        assertThat(acquirer.held()).isEqualTo(1_500);
    }

    private Order order() {
        UUID id = Ids.next();
        var terms = new Order.Terms(
                id.toString(), Channel.POS, CaptureType.IMPLICIT, new Money(1_500, "EUR"), null, null, null, null);
        return new Order(
                id, null, terms, new Order.Origin("SN1", null, null), new PaymentInstrument("***7899", null), now);
    }
}
