package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tapgate.audit.Actor;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.money.Money;
import org.tapgate.order.Adjustment;
import org.tapgate.order.AdjustmentDraft;
import org.tapgate.order.AdjustmentKind;
import org.tapgate.order.AdjustmentRefusal;
import org.tapgate.order.AdjustmentState;
import org.tapgate.order.store.OrderStores;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** Corrections of the books on a real database; the usual limit is 1000. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
class AdjustmentsTest {

    private static final UUID ANNA = Ids.next();

    private static final UUID BERTA = Ids.next();

    private final Shelf shelf = new Shelf();

    private final UUID order = shelf.captured(Shelf.ROMA, "r1", 5000);

    @Test
    void up_to_the_limit_one_person_corrects_the_books() {
        var debit = asked(ANNA, AdjustmentKind.DEBIT, 1000);
        var credit = asked(ANNA, AdjustmentKind.CREDIT, 300);

        assertThat(debit.state()).isEqualTo(AdjustmentState.POSTED);
        assertThat(credit.state()).isEqualTo(AdjustmentState.POSTED);
        assertThat(balance("RECEIVABLE")).isEqualTo(5000 + 1000 - 300);
        assertThat(balance("FEES")).isEqualTo(-5000 - 1000);
        assertThat(balance("REFUNDS")).isEqualTo(300);
        assertThat(shelf.count("operation where type = 'ADJUSTMENT' and result = 'EXECUTED'"))
                .isEqualTo(2);
        assertThat(shelf.count("payment_order where captured_amount = 5000 and last_operation_type = 'ADJUSTMENT'"))
                .isEqualTo(1);
        assertThat(shelf.audited).containsExactly("adjustment.asked DEBIT", "adjustment.asked CREDIT");
    }

    @Test
    void small_corrections_of_one_kind_add_up_and_wait_once_they_are_above_it() {
        assertThat(asked(ANNA, AdjustmentKind.CREDIT, 600).state()).isEqualTo(AdjustmentState.POSTED);
        assertThat(asked(ANNA, AdjustmentKind.DEBIT, 600).state()).isEqualTo(AdjustmentState.POSTED);
        var waiting = asked(BERTA, AdjustmentKind.CREDIT, 401);
        assertThat(waiting.state()).isEqualTo(AdjustmentState.WAITING);
        assertThat(asked(ANNA, AdjustmentKind.CREDIT, 400).state()).isEqualTo(AdjustmentState.POSTED);
        assertThat(asked(ANNA, AdjustmentKind.CREDIT, 1).state()).isEqualTo(AdjustmentState.WAITING);

        var elsewhere = shelf.captured(Shelf.ROMA, "r2", 5000);
        var other = ask(ANNA, elsewhere, AdjustmentKind.CREDIT, new Money(1000, "EUR"), "charged twice");
        assertThat(((Written<Adjustment>) other).value().state()).isEqualTo(AdjustmentState.POSTED);
        assertThat(balance("REFUNDS")).isEqualTo(2000);
    }

    @Test
    void above_it_a_second_person_agrees_or_does_not() {
        var first = asked(ANNA, AdjustmentKind.CREDIT, 1001);
        var second = asked(ANNA, AdjustmentKind.CREDIT, 2000);
        assertThat(first.state()).isEqualTo(AdjustmentState.WAITING);
        assertThat(balance("RECEIVABLE")).isEqualTo(5000);

        assertThat(decide(ANNA, first, true)).isEqualTo(new Refused<>(AdjustmentRefusal.OWN_ADJUSTMENT));
        assertThat(decide(BERTA, first, true)).isInstanceOf(Written.class);
        assertThat(decide(BERTA, first, true)).isEqualTo(new Refused<>(AdjustmentRefusal.ADJUSTMENT_DECIDED));
        assertThat(decide(BERTA, second, false)).isInstanceOf(Written.class);

        assertThat(balance("RECEIVABLE")).isEqualTo(5000 - 1001);
        assertThat(shelf.count("adjustment where state = 'REFUSED'")).isEqualTo(1);
        var posted = act(ANNA, door -> door.page(Optional.of(AdjustmentState.POSTED), PageRequest.first(10)));
        assertThat(posted.items()).extracting(Adjustment::id).containsExactly(first.id());
        assertThat(act(BERTA, door -> door.find(second.id()))
                        .orElseThrow()
                        .decided()
                        .by())
                .isEqualTo(BERTA);
    }

    @Test
    void a_client_may_have_a_limit_of_its_own() {
        execute("insert into order_limit (client_id, currency, adjustment) values (null, 'EUR', 50), ('" + Shelf.ROMA
                + "', 'EUR', 3000)");

        assertThat(asked(ANNA, AdjustmentKind.DEBIT, 3000).state()).isEqualTo(AdjustmentState.POSTED);
        assertThat(asked(ANNA, AdjustmentKind.DEBIT, 3001).state()).isEqualTo(AdjustmentState.WAITING);
    }

    @Test
    void what_makes_no_sense_or_is_nobodys_is_refused() {
        assertThat(ask(ANNA, order, AdjustmentKind.DEBIT, new Money(0, "EUR"), "x"))
                .isInstanceOf(Invalid.class);
        assertThat(ask(ANNA, order, AdjustmentKind.DEBIT, new Money(1, "USD"), "x"))
                .isInstanceOf(Invalid.class);
        assertThat(ask(ANNA, order, AdjustmentKind.DEBIT, new Money(1, "EUR"), " "))
                .isInstanceOf(Invalid.class);
        assertThat(ask(ANNA, Ids.next(), AdjustmentKind.DEBIT, new Money(1, "EUR"), "x"))
                .isInstanceOf(Invalid.class);
        assertThat(act(BERTA, door -> door.decide(Ids.next(), true)).getClass()).isEqualTo(Missing.class);
        assertThat(shelf.count("adjustment")).isZero();
    }

    @Test
    void the_database_keeps_out_who_decides_on_their_own() {
        var waiting = asked(ANNA, AdjustmentKind.DEBIT, 2000);

        assertThatThrownBy(() ->
                        execute("update adjustment set decided_by = '" + ANNA + "' where id = '" + waiting.id() + "'"))
                .hasStackTraceContaining("never_ones_own");
    }

    private Adjustment asked(UUID person, AdjustmentKind kind, long amount) {
        return ((Written<Adjustment>) ask(person, order, kind, new Money(amount, "EUR"), "charged twice")).value();
    }

    private WriteOutcome<Adjustment> ask(UUID person, UUID on, AdjustmentKind kind, Money amount, String reason) {
        return act(person, door -> door.ask(new AdjustmentDraft(on, kind, amount, reason)));
    }

    private WriteOutcome<Adjustment> decide(UUID person, Adjustment adjustment, boolean yes) {
        return act(person, door -> door.decide(adjustment.id(), yes));
    }

    private <T> T act(UUID person, Function<Adjustments, T> work) {
        return Database.transaction(shelf.database, transaction -> {
            var door = new Adjustments();
            door.adjustments = OrderStores.adjustments(transaction);
            door.limits = OrderStores.limits(transaction);
            door.archive = OrderStores.archive(transaction);
            door.orders = OrderStores.in(transaction);
            door.current = new CurrentCaller();
            door.current.is(new Caller(
                    new Actor(Actor.Kind.USER, person, "someone"), Role.ADMIN, DataScope.EVERYTHING, Set.of()));
            door.trail = shelf.trail("kind");
            door.clock = () -> shelf.now;
            door.usualLimit = 1000;
            return work.apply(door);
        });
    }

    private long balance(String account) {
        return Database.number(
                shelf.database, "select coalesce(sum(amount), 0) from ledger_line where account = '" + account + "'");
    }

    private void execute(String statement) {
        try (var connection = shelf.database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
