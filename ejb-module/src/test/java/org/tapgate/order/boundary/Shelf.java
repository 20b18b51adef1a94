package org.tapgate.order.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.sql.DataSource;
import org.tapgate.audit.Actor;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.Pan;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.identity.Caller;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.money.Money;
import org.tapgate.order.CaptureWindow;
import org.tapgate.order.Channel;
import org.tapgate.order.ListedOperation;
import org.tapgate.order.Movement;
import org.tapgate.order.OperationType;
import org.tapgate.order.Order;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.PaymentInstrument;
import org.tapgate.order.ScriptedAcquirer;
import org.tapgate.order.store.OrderStores;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Written;

/** Orders of two clients on a real database, made one after the other, a minute apart. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
final class Shelf {

    static final Pan CARD = CardNumbers.completed("543210123456789");

    static final UUID ROMA = Ids.next();

    static final UUID MILANO = Ids.next();

    final DataSource database = Database.fresh();

    final ScriptedAcquirer bank = new ScriptedAcquirer();

    final UUID location = Ids.next();

    volatile Instant now = Instant.parse("2026-11-21T10:00:00Z");

    final PaymentDesk desk = new PaymentDesk(database, bank, () -> now);

    final List<String> audited = new CopyOnWriteArrayList<>();

    volatile boolean windowIsOpen = true;

    void pass(Duration time) {
        now = now.plus(time);
    }

    Order order(UUID client, String reference, long amount) {
        var terms = new Order.Terms(
                reference,
                Channel.POS,
                CaptureType.EXPLICIT,
                new Money(amount, "EUR"),
                null,
                "a coffee",
                "till 3",
                null);
        return new Order(
                Ids.next(),
                client,
                terms,
                new Order.Origin("SN1", location, "1234"),
                PaymentInstrument.of(CARD.masked()),
                now);
    }

    /** An order whose amount is held. */
    UUID authorized(UUID client, String reference, long amount) {
        pass(Duration.ofMinutes(1));
        var authorization = desk.payments().authorize(order(client, reference, amount), CARD);
        desk.records().record(authorization);
        return authorization.orderId();
    }

    /** An order whose amount is captured. */
    UUID captured(UUID client, String reference, long amount) {
        var order = authorized(client, reference, amount);
        desk.records().aim(order, OrderGoal.CAPTURE);
        desk.payments().pursue(order);
        return order;
    }

    /** What a caller with this scope sees. */
    Orders orders(DataScope scope, Role role) {
        var orders = new Orders();
        orders.archive = OrderStores.archive(database);
        orders.window = window();
        orders.current = caller(scope, role);
        return orders;
    }

    /** The program of a client at work: writes down what is to be done in a transaction, then does it. */
    WriteOutcome<UUID> act(UUID client, Function<BackOffice, WriteOutcome<UUID>> work) {
        return act(caller(DataScope.ofClient(client), Role.INTEGRATOR), work);
    }

    /** Somebody at work, in the same way. */
    WriteOutcome<UUID> act(CurrentCaller current, Function<BackOffice, WriteOutcome<UUID>> work) {
        var outcome = Database.transaction(database, transaction -> work.apply(backOffice(current, transaction)));
        if (outcome instanceof Written<UUID> made) {
            desk.payments().tellNow(made.value());
        }
        return outcome;
    }

    private BackOffice backOffice(CurrentCaller current, DataSource transaction) {
        var backOffice = new BackOffice();
        backOffice.archive = OrderStores.archive(transaction);
        backOffice.orders = OrderStores.in(transaction);
        backOffice.limits = OrderStores.limits(transaction);
        backOffice.usualRefundLimit = 500;
        backOffice.records = desk.within(transaction);
        backOffice.window = window();
        backOffice.current = current;
        backOffice.trail = trail("type");
        return backOffice;
    }

    /** Writes down what was done, with one of the facts. */
    AuditTrail trail(String fact) {
        return new AuditTrail() {
            @Override
            public void note(String action, Object subject, Map<String, Object> facts) {
                audited.add(action + " " + facts.get(fact));
            }
        };
    }

    /** The operation of this type on an order. */
    UUID operation(UUID order, OperationType type) {
        return OrderStores.archive(database).operationsOf(order).stream()
                .map(ListedOperation::operation)
                .filter(operation -> operation.type() == type)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Movement movement(UUID operation) {
        return OrderStores.archive(database).movement(operation).orElseThrow();
    }

    long count(String from) {
        return Database.number(database, "select count(*) from " + from);
    }

    private CaptureWindow window() {
        return new CaptureWindow() {
            @Override
            public boolean isOpen(UUID client, UUID capture, Instant at) {
                return windowIsOpen;
            }

            @Override
            public boolean holdOpen(UUID client, UUID capture, Instant at) {
                return windowIsOpen;
            }
        };
    }

    static CurrentCaller caller(DataScope scope, Role role) {
        var current = new CurrentCaller();
        var keys = role == Role.INTEGRATOR ? Set.of(ApplicationScope.ORDERS) : Set.<ApplicationScope>of();
        current.is(new Caller(new Actor(Actor.Kind.APPLICATION, Ids.next(), "till"), role, scope, keys));
        return current;
    }
}
