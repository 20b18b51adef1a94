package org.tapgate.order.boundary;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.tapgate.identity.CaptureType;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.Authorization;
import org.tapgate.order.Channel;
import org.tapgate.order.Instruction;
import org.tapgate.order.OperationAnswer;
import org.tapgate.order.Order;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.store.OrderStores;
import org.tapgate.platform.Database;

/** Payments on a real database, wired by hand; each call from outside a transaction makes one, as the container would. */
@SuppressWarnings("UnnecessaryAssignment")
public final class PaymentDesk {

    private final DataSource database;

    private final Acquirer acquirer;

    private final InstantSource clock;

    /** Days after which a capture that was left to the client is made. */
    public int deferredDays;

    public PaymentDesk(DataSource database, Acquirer acquirer, InstantSource clock) {
        this.database = database;
        this.acquirer = acquirer;
        this.clock = clock;
    }

    /** Works within this transaction. */
    public PaymentRecords within(DataSource transaction) {
        var records = new PaymentRecords();
        wire(records, transaction);
        return records;
    }

    /** What people find out, within this transaction. */
    public Findings findings(DataSource transaction) {
        var findings = new Findings();
        findings.orders = OrderStores.in(transaction);
        findings.clock = clock;
        return findings;
    }

    /** Makes a transaction for each call. */
    public PaymentRecords records() {
        return new Transactions();
    }

    /** The same for what goes back. */
    public RefundRecords refunds() {
        return new RefundRecords() {
            @Override
            public boolean prepare(UUID orderId, UUID refund, Money amount) {
                return Database.joining(
                        database, transaction -> refunds(transaction).prepare(orderId, refund, amount));
            }
        };
    }

    /** What goes back, within this transaction. */
    public RefundRecords refunds(DataSource transaction) {
        var refunds = new RefundRecords();
        refunds.orders = OrderStores.in(transaction);
        refunds.clock = clock;
        return refunds;
    }

    public CardPayments payments() {
        var payments = new CardPayments();
        payments.acquirer = acquirer;
        payments.records = records();
        return payments;
    }

    /** What the timer does. */
    public void sweep() {
        var payments = payments();
        payments.records.takeDue().forEach(payments::carryOut);
    }

    private void wire(PaymentRecords records, DataSource transaction) {
        records.orders = OrderStores.in(transaction);
        records.outbox = Outboxes.in(transaction);
        records.clock = clock;
        records.deferredDays = deferredDays;
    }

    private final class Transactions extends PaymentRecords {

        private <T> T call(Function<PaymentRecords, T> call) {
            return Database.joining(database, transaction -> call.apply(within(transaction)));
        }

        private void run(Consumer<PaymentRecords> call) {
            call(records -> {
                call.accept(records);
                return Instant.EPOCH;
            });
        }

        @Override
        public void add(Order order) {
            run(records -> records.add(order));
        }

        @Override
        public Instruction open(Order order) {
            return call(records -> records.open(order));
        }

        @Override
        public Instruction prepareAuthorization(UUID orderId, Channel channel, Money amount) {
            return call(records -> records.prepareAuthorization(orderId, channel, amount));
        }

        @Override
        public Instruction prepareVerification(Money amount) {
            return call(records -> records.prepareVerification(amount));
        }

        @Override
        public boolean record(Authorization authorization) {
            return call(records -> records.record(authorization));
        }

        @Override
        public void giveUp(Authorization authorization) {
            run(records -> records.giveUp(authorization));
        }

        @Override
        public void giveUp(UUID orderId) {
            run(records -> records.giveUp(orderId));
        }

        @Override
        public Optional<Instruction> waiting(UUID orderId) {
            return call(records -> records.waiting(orderId));
        }

        @Override
        public boolean holdsNothing(UUID orderId) {
            return call(records -> records.holdsNothing(orderId));
        }

        @Override
        public void held(UUID orderId, CaptureType captureType) {
            run(records -> records.held(orderId, captureType));
        }

        @Override
        public Instruction capture(Authorization authorization) {
            return call(records -> records.capture(authorization));
        }

        @Override
        public Optional<OperationAnswer> operation(UUID id) {
            return call(records -> records.operation(id));
        }

        @Override
        public Optional<OperationAnswer> authorizationOf(UUID orderId) {
            return call(records -> records.authorizationOf(orderId));
        }

        @Override
        public void aim(UUID orderId, OrderGoal goal) {
            run(records -> records.aim(orderId, goal));
        }

        @Override
        public Optional<Instruction> takeNow(UUID instruction) {
            return call(records -> records.takeNow(instruction));
        }

        @Override
        public List<Instruction> take(UUID orderId) {
            return call(records -> records.take(orderId));
        }

        @Override
        public List<Instruction> takeDue() {
            return call(PaymentRecords::takeDue);
        }

        @Override
        public void finish(Instruction verification) {
            run(records -> records.finish(verification));
        }

        @Override
        public boolean answered(Instruction instruction, AcquirerAnswer answer) {
            return call(records -> records.answered(instruction, answer));
        }
    }
}
